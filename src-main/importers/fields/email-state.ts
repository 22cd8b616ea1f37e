import type { EmailState } from '../../../shared/model/newsletter.ts'
import { cleanText, foldText } from './text.ts'

/** What a word says of an address: something against it, or nothing of the kind ("active", "delivered"). */
export type StateReading = EmailState | 'nothing'

/**
 * Words of newsletter programs in German, English, French, Spanish, Italian, Dutch and Polish, folded, in the order
 * in which they decide: "never subscribed" before "unsubscribed" before "subscribed", "inactive" before "active".
 */
const STATES: ReadonlyArray<readonly [RegExp, StateReading]> = [
  [
    /^(?:never|not|non|nicht|nie|noch nicht|jamais|nunca|mai|nooit) ?(?:yet )?(?:subscribed|angemeldet|bestaetigt|confirmed|inscrit|suscrito|iscritto|ingeschreven)$|^non ?subscribed$/,
    'nothing',
  ],
  [
    /complain|spam|abus|beschwerde|missbrauch|junk|plainte|signale|queja|denunci|reclamo|segnalat|klacht|skarg/,
    'complained',
  ],
  [/soft ?bounce|soft ?rebote|rebote suave|miekkie|temporary|temporaer|temporaire|deferred/, 'soft_bounced'],
  [
    /hard ?bounce|rebote duro|twarde|permanent|invalid|ungueltig|unzustellbar|undeliverab|invalide|inesistente|ongeldig|nieprawidl/,
    'hard_bounced',
  ],
  [/^cleaned$|bereinigt|nettoye|depurad|ripulit|opgeschoond|wyczyszcz/, 'cleaned'],
  [/bounc|rebot|rimbalz|rejete|odrzuc|odbit|teruggestuurd/, 'hard_bounced'],
  [/unconfirmed|unbestaetigt|nicht bestaetigt|pending|ausstehend|en attente|pendiente|in attesa/, 'nothing'],
  [
    /unsub|abgemeldet|abmeld|abbestell|ausgetragen|geloescht|deleted|removed|entfernt|deaktiv|deactiv|inaktiv|inactiv|inattiv|gesperrt|sperrliste|block|blacklist|opt(?:ed)? ?out|suppress|widerruf|widerspr|cancel|gekuendigt|desinscri|desabon|supprime|baja|desuscri|disiscri|annullat|disdett|uitgeschreven|afgemeld|verwijderd|inactief|wypis|rezygn|anulowan|nieaktywn|usunie/,
    'unsubscribed',
  ],
  [
    /^(?:not|nicht|non|no|niet|nie) (?:mehr |longer )?(?:aktiv|active|actif|activo|attivo|actief|aktywn\w*|angemeldet)$/,
    'unsubscribed',
  ],
  [
    /subscri|abon|angemeldet|anmeld|inscri|suscri|iscritt|ingeschreven|aangemeld|zapisan|aktiv|activ|actif|attiv|actief|aktywn|bestaetigt|confirm|double ?opt|opt(?:ed)? ?in|registered|registriert|enabled|transactional/,
    'nothing',
  ],
  [
    /^(?:delivered|delivery|zugestellt|opens?|opened|geoeffnet|oeffnung|first opening|proxy open|loaded by proxy|unique opened|unique proxy open|list addition|contact updated|email|sms|web|mobile|clicks?|clicked|geklickt|klick|sent|send|gesendet|versendet|requests?|processed|ok|neu|new)$/,
    'nothing',
  ],
]

/** Cells can hold several words: `HARD_BOUNCE, UNSUBSCRIBE`, `["SPAM_COMPLAINT"]`. */
const SEPARATORS = /[,;|\n[\]]+/

/**
 * What a cell of words says; several can be said at once.
 * @returns an empty list where nothing is said against the address (also where the cell is empty), undefined where a
 * word is not known.
 */
export function parseEmailStates(cell: string | undefined): readonly EmailState[] | undefined {
  const states = new Set<EmailState>()
  for (const part of (cleanText(cell) ?? '').split(SEPARATORS)) {
    const word = foldText(part)
    if (word === '') continue
    const reading = STATES.find(([pattern]) => pattern.test(word))?.[1]
    if (reading === undefined) return undefined
    if (reading !== 'nothing') states.add(reading)
  }
  return [...states]
}

/**
 * The state that a file's name tells: `unsubscribed_members_export_4711.csv`, `Abmeldungen 2026.csv`.
 * @returns undefined where the name tells none.
 */
export function stateOfFileName(fileName: string): StateReading | undefined {
  const words = foldText(fileName.replace(/\.[^.]*$/, ''))
  if (/\bnon ?subscribed|\bnicht angemeldet/.test(words)) return 'nothing'
  if (/soft ?bounce/.test(words)) return 'soft_bounced'
  if (/bounce|unzustellbar|rebotes|rimbalz/.test(words)) return 'hard_bounced'
  if (/\bcleaned\b|\bbereinigt/.test(words)) return 'cleaned'
  if (/\bspam\b|beschwerde|complain|\babuse/.test(words)) return 'complained'
  if (
    /unsub|abmeld|abgemeldet|ausgetragen|abbestell|opt ?out|blacklist|blocklist|sperrliste|suppress|desinscri|desabon|\bbajas?\b|disiscri|uitgeschreven|afgemeld|wypisan/.test(
      words,
    )
  )
    return 'unsubscribed'
  return /subscribed|subscribers|abonnenten|angemeldet/.test(words) ? 'nothing' : undefined
}
