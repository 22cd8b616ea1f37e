import type { LifecycleStage } from './model/lifecycle.ts'

/** What the stages of a customer's time with the shop are called, in the window and in lists. */
export const TIER_NAMES = {
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
} as const satisfies Record<'de' | 'en', Record<LifecycleStage, string>>
