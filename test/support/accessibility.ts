import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Expects that axe finds nothing serious or critical on what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  // Colours in the middle of a transition are not what people read.
  await page.waitForFunction(() =>
    document.getAnimations().every(animation => animation.playState !== 'running'),
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const findings = grave.map(({ id, nodes }) => ({ id, nodes: nodes.map(node => node.html).slice(0, 5) }))
  expect(findings).toEqual([])
}

/** Collects errors of scripts and refusals by the content security policy while the page is used. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  return complaints
}
