import { z } from 'zod'

export const languageSchema = z.enum(['de', 'en'])
export type Language = z.infer<typeof languageSchema>

/** One sentence in both languages. */
export type Sentence = Record<Language, string>

/** The language of the operating system: German where it speaks German, English everywhere else. */
export function systemLanguage(locale = Intl.DateTimeFormat().resolvedOptions().locale): Language {
  return /^de\b/i.test(locale) ? 'de' : 'en'
}
