import 'dayjs/locale/de'
import dayjs from 'dayjs'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { currentLanguage, type Language } from './language.ts'
import { english, german } from './resources.ts'

/** Where the window remembers its language until the stored settings have been read. */
const REMEMBERED = 'stammkunde-language'

/** The language of the last time; else German, unless the computer speaks English. */
function firstLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED)
  if (remembered === 'de' || remembered === 'en') return remembered
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'de'
}

/** Shows the window in another language, at once and without losing what was typed. */
export function showLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language)
  if (currentLanguage() !== language) void i18next.changeLanguage(language)
}

function tellDocument(language: string): void {
  document.documentElement.lang = language
  dayjs.locale(language === 'en' ? 'en' : 'de')
}

i18next.on('languageChanged', tellDocument)
void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'de',
  defaultNS: 'common',
  ns: Object.keys(german),
  resources: { de: german, en: english },
  // React escapes; escaping twice would show "&amp;".
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
})

export { currentLanguage, i18next, type Language }
