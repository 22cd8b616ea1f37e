import i18next from 'i18next'

export type Language = 'de' | 'en'

/** The language that is on the screen now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'de'
}
