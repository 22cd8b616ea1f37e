import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Less than half as long as `axe.source`, and the same otherwise. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe knows of its rules; how grave a finding is depends on the rule alone, and `getRules` leaves it out. */
const { rules: KNOWN_RULES } = (axe as unknown as { _audit: { rules: { id: string; impact: string }[] } })
  ._audit

const GRAVE = ['serious', 'critical']

/** Findings of the other rules are left out below, so that looking for them would be a waste. */
const LESSER_RULES = Object.fromEntries(
  KNOWN_RULES.filter(({ impact }) => !GRAVE.includes(impact)).map(({ id }) => [id, { enabled: false }]),
)

/** Expects that axe finds nothing serious or critical on the page as it stands now. */
export async function expectAccessible(page: Page): Promise<void> {
  const findings = await findingsOn(page)
  // Where a change was still on its way, colours fade while axe looks; what is wrong with the page stays.
  expect(findings.length === 0 ? findings : await findingsOn(page)).toEqual([])
}

async function findingsOn(page: Page): Promise<{ id: string; help: string; where: string[] }[]> {
  await finishTransitions(page)
  // Once for each page: to read its characters, more than half a million, takes as long as a small screen does.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const violations = await page.evaluate(async rules => {
    // The app has no frames, and styles only of its own origin, so nothing is to be fetched beforehand.
    const results = await window.axe.run({
      iframes: false,
      preload: false,
      resultTypes: ['violations'],
      rules,
    })
    return results.violations
  }, LESSER_RULES)
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
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
