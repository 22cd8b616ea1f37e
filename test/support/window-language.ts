import i18next, { type TFunction } from 'i18next'
import { english, german } from '../../src-renderer/i18n/resources.ts'

/** Lets the window's own words and formats speak a language, as they do in the window. */
export async function speak(language: 'de' | 'en'): Promise<TFunction<['charts', 'figures', 'common']>> {
  await i18next.init({
    lng: language,
    ns: Object.keys(german),
    defaultNS: 'common',
    resources: { de: german, en: english },
    interpolation: { escapeValue: false },
  })
  return i18next.getFixedT(language, ['charts', 'figures', 'common'])
}

/** Without the narrow and non-breaking blanks that formats set between a number and its unit. */
export function plainBlanks(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}
