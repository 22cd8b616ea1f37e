import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Expects that axe finds nothing serious or critical on the page as it stands now. */
export async function expectAccessible(page: Page): Promise<void> {
  const findings = await findingsOn(page)
  // Where a change was still on its way, colours fade while axe looks; what is wrong with the page stays.
  expect(findings.length === 0 ? findings : await findingsOn(page)).toEqual([])
}

async function findingsOn(page: Page): Promise<{ id: string; help: string; where: string[] }[]> {
  await finishTransitions(page)
  // Once for each page: to read its half million characters takes as long as a small screen does.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    // The app has no frames, and styles only of its own origin, so nothing is to be fetched beforehand.
    const results = await window.axe.run({ iframes: false, preload: false, resultTypes: ['violations'] })
    return results.violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ target }) => target.join(' ')) }))
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Half-faded colours have less contrast than either end, which is no finding. */
async function finishTransitions(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
    }
  })
}

/** Collects errors of scripts and refusals by the content security policy while the page is used. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  return complaints
}
