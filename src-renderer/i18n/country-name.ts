import { currentLanguage } from './language.ts'

const names = new Map<string, Intl.DisplayNames>()

/**
 * The name of a country in the language on the screen.
 * @param code ISO 3166-1 alpha-2; anything else is given back as it is.
 */
export function countryName(code: string): string {
  const language = currentLanguage()
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  names.set(language, known)
  try {
    return known.of(code) ?? code
  } catch {
    return code
  }
}
