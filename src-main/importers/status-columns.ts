import type { EmailState } from '../../shared/model/newsletter.ts'
import { foldText } from './fields/text.ts'
import type { Header } from './header.ts'

/** The columns of a list of statuses, by position. */
export interface StatusColumns {
  /** -1 where no name tells; the address is then found by content. */
  email: number
  /** Columns with words: "unsubscribed", "HARD_BOUNCE". */
  states: readonly number[]
  /** Columns that say yes to addresses in use. */
  actives: readonly number[]
  /** Columns that stand for one state, with a yes or no, a day or a number in them. */
  flags: readonly { column: number; state: EmailState }[]
  /** Columns with the day of a state, the surest first. */
  days: readonly number[]
  /** Columns with the campaign or the reason, the reason first. */
  reasons: readonly number[]
}

/** Folded names of address columns, in the order of preference. */
const EMAIL_NAMES =
  'email address|e mail adresse|email adresse|emailadresse|email|e mail|mail|mailadresse|subscriber|adresse email|adresse e mail|adresse mail|courriel|correo electronico|correo|direccion de correo|indirizzo email|indirizzo e mail|e mailadres|emailadres|adres e mail|adres email|empfaenger|recipient|to'.split(
    '|',
  )
/** Other channels than e-mail. */
const OTHER_CHANNEL = /\b(?:sms|whatsapp|push|phone|telefon|mobile|web)\b/
const STATES =
  /^(?:status|state|zustand|subscription status|subscriber status|contact status|email status|e mail status|mail status|abo status|abonnement status|anmeldestatus|empfaengerstatus|newsletter status|newsletterstatus|statut|estado|stato|abonnementstatus|type|typ|bounce type|bounce typ|bouncetyp|event|events|event type|ereignis|st text|email marketing consent|consent|email suppressions|suppressions|suppression reason|email permission status|aktiv|active|actif|activo|attivo|actief|aktywny)(?: \d+)?$/
const ACTIVES = /^(?:aktiv|active|is active|actif|activo|attivo|actief|aktywny)$/
const FLAGS: ReadonlyArray<readonly [RegExp, EmailState]> = [
  [/complain|spam|abuse|beschwerde|missbrauch|plainte|queja|segnalazion|klacht/, 'complained'],
  [/soft ?bounce/, 'soft_bounced'],
  [/bounc|unzustellbar|rebot|rimbalz/, 'hard_bounced'],
  [/^clean(?:ed)?(?: (?:time|at|on|date))?$|^bereinigt/, 'cleaned'],
  [
    /unsub|abgemeldet|abmelde|abmeldung|ausgetragen|abbestell|deactivated|deaktiviert|blacklist|blocklist|gesperrt|sperrliste|opt(?:ed)? ?out|desinscri|desabon|\bbaja\b|disiscri|disiscrizione|uitgeschreven|afgemeld|wypisan/,
    'unsubscribed',
  ],
]
/** What is said about a state and is none itself. */
const DETAIL =
  /campaign|kampagne|reason|grund|link|url|\bid\b|titel|title|note|comment|kommentar|\bip\b|mailing|newsletter name|motif|motivo|reden/
const DAY_WORD = /time|date|datum|zeit|\bam\b|\bat\b|\bon\b|fecha|data|heure|\bts\b/
const PLAIN_DAYS = [
  'email marketing consent timestamp',
  'status date',
  'status datum',
  'timestamp',
  'zeitstempel',
  'zeitpunkt',
  'event date',
  'event time',
  'ts',
  'date',
  'datum',
  'time',
  'zeit',
  'fecha',
  'data',
  'modified time',
  'last changed',
  'updated at',
]
const REASONS =
  /^(?:unsub reason|unsubscribe reason|reason|grund|abmeldegrund|bounce reason|bounce grund|motif|motivo|reden)(?: other)?(?: \d+)?$/
const CAMPAIGNS =
  /^(?:(?:unsub|clean|bounce) campaign title|campaign|campaign name|kampagne|mailing|newsletter|campagne|campana)(?: \d+)?$/

/** Finds the columns by their names; which of them hold what they promise is for the rows to show. */
export function findStatusColumns(header: Header): StatusColumns {
  const names = header.names.map(name => foldText(name.replace(/ \(\d+\)$/, '')))
  const where = (holds: (name: string) => boolean) =>
    names.flatMap((name, column) => (holds(name) ? [column] : []))
  const flags = names.flatMap((name, column) => {
    if (OTHER_CHANNEL.test(name) || DETAIL.test(name) || STATES.test(name)) return []
    const state = FLAGS.find(([pattern]) => pattern.test(name))?.[1]
    return state === undefined ? [] : [{ column, state }]
  })
  // "Unsubscribed" can hold a day, "Unsubscribed at" surely does.
  const flagDays = [true, false].flatMap(surely =>
    flags.filter(({ column }) => DAY_WORD.test(names[column] ?? '') === surely),
  )
  return {
    email: EMAIL_NAMES.map(name => names.indexOf(name)).find(column => column >= 0) ?? -1,
    states: where(name => STATES.test(name) && !OTHER_CHANNEL.test(name)),
    actives: where(name => ACTIVES.test(name)),
    flags,
    days: [
      ...flagDays.map(({ column }) => column),
      ...PLAIN_DAYS.map(name => names.indexOf(name)).filter(column => column >= 0),
    ],
    reasons: [...where(name => REASONS.test(name)), ...where(name => CAMPAIGNS.test(name))],
  }
}
