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

/** Looking for contrasts takes longer than looking for everything else. */
const CONTRAST = 'color-contrast'

/** How texts were drawn wherever this process found nothing wrong with the contrast. */
const readable = new Set<string>()

/** Expects that axe finds nothing serious or critical on the page as it stands now. */
export async function expectAccessible(page: Page): Promise<void> {
  await finishTransitions(page)
  const drawn = await page.evaluate(drawnTexts)
  const isKnown = drawn.every(text => readable.has(text))
  const findings = await findingsOn(page, isKnown)
  // Where a change was still on its way, colours fade while axe looks; what is wrong with the page stays.
  expect(findings.length === 0 ? findings : await findingsOn(page, isKnown)).toEqual([])
  for (const text of drawn) readable.add(text)
}

/**
 * How each text of the page is drawn, each way once: its colour, what is behind it, how large and heavy it is, and how
 * much of it shines through. The contrast follows from these alone, unless there is a picture behind it.
 */
function drawnTexts(): string[] {
  const ways = new Set<string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement === null || text.nodeValue?.trim() === '') continue
    const { color, fontSize, fontWeight } = getComputedStyle(text.parentElement)
    const behind: string[] = []
    for (
      let element: Element | null = text.parentElement;
      element !== null;
      element = element.parentElement
    ) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      if (backgroundImage !== 'none' || opacity !== '1') behind.push(backgroundImage, opacity)
      if (backgroundColor === 'rgba(0, 0, 0, 0)') continue
      behind.push(backgroundColor)
      if (!backgroundColor.startsWith('rgba')) break
    }
    ways.add([color, fontSize, fontWeight, ...behind].join(' '))
  }
  return [...ways]
}

async function findingsOn(
  page: Page,
  isReadable: boolean,
): Promise<{ id: string; help: string; where: string[] }[]> {
  await finishTransitions(page)
  // Once for each page: to read its characters, more than half a million, takes as long as a small screen does.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const rules = { ...LESSER_RULES, ...(isReadable && { [CONTRAST]: { enabled: false } }) }
  const violations = await page.evaluate(async rules => {
    // The app has no frames, and styles only of its own origin, so nothing is to be fetched beforehand.
    const results = await window.axe.run({
      iframes: false,
      preload: false,
      resultTypes: ['violations'],
      rules,
    })
    return results.violations
  }, rules)
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
