import type { LifecycleStage } from '../../shared/model/lifecycle.ts'
import type { Language } from './columns.ts'

/** The stages in the words of the program's own screens, so that a list says what the owner saw there. */
const WORDS: Readonly<Record<Language, Readonly<Record<LifecycleStage, string>>>> = {
  de: {
    prospect: 'Interessent',
    new: 'Neukunde',
    repeat: 'Wiederkäufer',
    regular: 'Stammkunde',
    at_risk: 'Gefährdet',
    dormant: 'Schlafend',
    lost: 'Verloren',
    won_back: 'Zurückgewonnen',
    ended: 'Beendet',
  },
  en: {
    prospect: 'Prospect',
    new: 'New customer',
    repeat: 'Repeat customer',
    regular: 'Regular customer',
    at_risk: 'At risk',
    dormant: 'Dormant',
    lost: 'Lost',
    won_back: 'Won back',
    ended: 'Ended',
  },
}

/** Where a customer stands in their time with the shop, in one word. */
export function tierWord(stage: LifecycleStage, language: Language): string {
  return WORDS[language][stage]
}
