import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import {
  type ConsentStatement,
  correctedIds,
  type PermissionEvent,
} from '../../../shared/model/permission.ts'
import { addressLines } from '../../components/address-lines.ts'
import classes from '../../components/PrintSheet.module.css'
import { useVerdictWords } from '../../components/VerdictMark.tsx'
import { formatBytes, formatDay, formatInstant } from '../../i18n/format.ts'
import { useTickWords } from '../permission/explain/use-tick-words.ts'
import { latestClaims } from './latest-claims.ts'
import { useEntryWords } from './use-entry-words.ts'

/** What proves who may be written to: every entry with its wording and times, and its files; not to be seen on the screen. */
export function ProofSheet({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation(['ledger', 'customers'])
  const mistaken = correctedIds(card.permissionEvents)
  const entries = card.permissionEvents.filter(event => event.kind !== 'correction')
  const lines = [...addressLines(card.displayed), card.displayed.email, card.displayed.phone]
  return (
    <div className={classes.sheet} aria-hidden="true">
      <header>
        <h1>{t('ledger:sheet.title')}</h1>
      </header>
      <div className={classes.columns}>
        <section>
          <h2>{t('ledger:sheet.person')}</h2>
          <div>{card.name}</div>
          {lines.map(line => line && <div key={line}>{line}</div>)}
        </section>
        <Standing card={card} today={today} />
      </div>
      <section>
        <h2>{t('ledger:sheet.entries')}</h2>
        {entries.length === 0 && <p>{t('ledger:sheet.none')}</p>}
        {entries.map(event => (
          <EntryOnPaper key={event.id} event={event} isMistake={mistaken.has(event.id)} />
        ))}
      </section>
      <Columns card={card} />
      <ExistingCustomer card={card} />
      <footer>{t('ledger:sheet.printed', { day: formatDay(today) })}</footer>
    </div>
  )
}

function Standing({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation('ledger')
  const wordsOf = useVerdictWords()
  return (
    <section>
      <h2>{t('sheet.standing', { day: formatDay(today) })}</h2>
      {[card.emailVerdict, card.postVerdict, card.phoneVerdict, card.smsVerdict].map(wordsOf).map(words => (
        <div key={words.channel}>
          {words.channel}: {words.answer} – {words.reason}
        </div>
      ))}
    </section>
  )
}

function EntryOnPaper({ event, isMistake }: { event: PermissionEvent; isMistake: boolean }) {
  const { t } = useTranslation(['customers', 'ledger'])
  const words = useEntryWords()(event)
  return (
    <div className={classes.entry}>
      <strong>
        {formatDay(event.day)} · {words.title}
        {isMistake && ` (${t('customers:permission.wasMistake')})`}
      </strong>
      {words.lines.map(line => (
        <div key={line}>{line}</div>
      ))}
      {event.files.map(file => (
        <div key={file.id}>
          {t('ledger:sheet.fileLine', {
            name: file.name,
            type: file.mediaType,
            size: formatBytes(file.bytes),
            instant: formatInstant(file.addedAtMs),
          })}
          <div className={classes.checksum}>{t('ledger:sheet.checksum', { sha256: file.sha256 })}</div>
        </div>
      ))}
    </div>
  )
}

/** What consent columns say, which is no entry of the owner's. */
function Columns({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['ledger', 'customers', 'common'])
  const claims = latestClaims(card)
  if (claims.length === 0) return null
  return (
    <section>
      <h2>{t('ledger:sheet.columns')}</h2>
      {claims.map(claim => (
        <div key={`${claim.sourceId}-${claim.channel}`}>
          {t(`common:channel.${claim.channel}`)} ·{' '}
          {t('customers:permission.claim', {
            source: claim.sourceName,
            value: t(claim.accepted ? 'common:state.yes' : 'common:state.no'),
          })}
          {claim.day !== null && ` (${formatDay(claim.day)})`}
          <Statement statement={claim.statement} />
        </div>
      ))}
    </section>
  )
}

/** How a source asks, by the owner's word, which is what makes its column worth anything. */
function Statement({ statement }: { statement: ConsentStatement | null }) {
  const { t } = useTranslation(['ledger', 'common'])
  if (statement === null) return <div>{t('ledger:sheet.noStatement')}</div>
  const { origin, wording, statedAtMs } = statement
  return (
    <div>
      {t('ledger:sheet.statement', {
        origin: t(`common:origin.${origin}`),
        instant: formatInstant(statedAtMs),
      })}
      {wording !== null && ` ${t('ledger:sheet.statementWording', { wording })}`}
    </div>
  )
}

/** Why an existing customer may be written to without a consent, where that is the ground. */
function ExistingCustomer({ card: { emailVerdict, existingCustomer } }: { card: CustomerCard }) {
  const { t } = useTranslation('ledger')
  const words = useTickWords()
  if (!emailVerdict.allowed || emailVerdict.ground !== 'existing_customer') return null
  return (
    <section>
      <h2>{t('explain.existing.title')}</h2>
      {words(existingCustomer).map(({ name, label, standing }) => (
        <div key={name}>
          {label}: {standing}
        </div>
      ))}
    </section>
  )
}
