import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { addressLines } from '../../components/address-lines.ts'
import { itemsInWords } from '../../components/items-in-words.ts'
import classes from '../../components/PrintSheet.module.css'
import { useVerdictWords } from '../../components/VerdictMark.tsx'
import { formatCount, formatDay, formatInstant, formatMoney, formatTimeOfDay } from '../../i18n/format.ts'
import { fieldValueText } from '../fields/field-value-text.ts'
import { birthdayText } from './birthday-text.ts'
import { newestFirst } from './OrderHistory.tsx'
import { PrintFigures } from './PrintFigures.tsx'

/** So much fits on one A4 page next to the rest. */
const ORDERS_ON_PAPER = 10
const NOTES_ON_PAPER = 4
const CONTACTS_ON_PAPER = 4

/** The card on one A4 page; not to be seen on the screen. */
export function PrintSheet({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <div className={classes.sheet} aria-hidden="true">
      <header>
        <h1>{card.name}</h1>
        <p>
          {[card.company, ...card.platforms.map(platform => t(`common:platform.${platform}`))]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {card.flag !== null && (
          <p>
            <strong>{t(`customers:card.flagTitle.${card.flag.kind}`)}</strong>:{' '}
            {t('customers:card.flagText', { day: formatDay(card.flag.day) })}
          </p>
        )}
        {card.endedDay !== null && (
          <p>
            <strong>{t('customers:ending.ended', { day: formatDay(card.endedDay) })}</strong>
          </p>
        )}
      </header>
      <Facts card={card} />
      <PrintFigures card={card} />
      <div className={classes.columns}>
        <section>
          <h2>{t('customers:card.currentAddress')}</h2>
          {[...addressLines(card.displayed), card.displayed.email, card.displayed.phone].map(
            line => line && <div key={line}>{line}</div>,
          )}
          {card.displayed.birthday !== null && (
            <div>
              {t('customers:field.birthday')}: {birthdayText(card.displayed.birthday)}
            </div>
          )}
          {card.fields.map(
            ({ field, value }) =>
              value !== null && (
                <div key={field.id}>
                  {field.name}: {fieldValueText(field.kind, value)}
                </div>
              ),
          )}
        </section>
        <Permissions card={card} />
      </div>
      <Orders card={card} />
      <NotesAndContacts card={card} />
      <footer>{t('customers:print.printed', { day: formatDay(today) })}</footer>
    </div>
  )
}

function Facts({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const facts = [
    [t('card.value'), formatMoney(card.valueMinor, card.currency)],
    [t('card.orders'), formatCount(card.ordersAll)],
    [t('card.firstOrder'), card.firstOrderDay === null ? '–' : formatDay(card.firstOrderDay)],
    [t('card.lastOrder'), card.lastOrderDay === null ? '–' : formatDay(card.lastOrderDay)],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Permissions({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const wordsOf = useVerdictWords()
  return (
    <section>
      <h2>{t('permission.title')}</h2>
      {[card.emailVerdict, card.postVerdict, card.phoneVerdict, card.smsVerdict].map(wordsOf).map(words => (
        <div key={words.channel}>
          {words.channel}: {words.answer} – {words.reason}
        </div>
      ))}
    </section>
  )
}

function Orders({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['customers', 'common'])
  const orders = newestFirst(card)
  const more = orders.length - ORDERS_ON_PAPER
  return (
    <section>
      <h2>{t('customers:orders.title')}</h2>
      <table>
        <tbody>
          {orders.slice(0, ORDERS_ON_PAPER).map(order => (
            <tr key={order.id}>
              <td>{momentText(order)}</td>
              <td>{order.number}</td>
              <td className={classes.items}>{itemsInWords(order.items)}</td>
              <td>
                {t(`common:orderStatus.${order.status}`)}
                {order.flag !== null && ` (${t(`common:flag.order.${order.flag.kind}`)})`}
              </td>
              <td className={classes.amount}>
                {order.totalMinor === null ? '' : formatMoney(order.totalMinor, order.currency)}
                {order.refundedMinor > 0 && ` (${formatMoney(-order.refundedMinor, order.currency)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('customers:print.more', { count: more, formatted: formatCount(more) })}</p>}
    </section>
  )
}

function momentText({ day, minute }: CustomerCard['orderHistory'][number]): string {
  if (day === null) return ''
  return minute === null ? formatDay(day) : `${formatDay(day)}, ${formatTimeOfDay(minute)}`
}

function NotesAndContacts({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  return (
    <div className={classes.columns}>
      {card.notes.length > 0 && (
        <section>
          <h2>{t('notes.title')}</h2>
          {card.notes.slice(0, NOTES_ON_PAPER).map(note => (
            <p key={note.id} className={classes.note}>
              {formatInstant(note.writtenAtMs)}: {note.text}
            </p>
          ))}
        </section>
      )}
      {card.contacts.length > 0 && (
        <section>
          <h2>{t('contacts.title')}</h2>
          {card.contacts.slice(0, CONTACTS_ON_PAPER).map(contact => (
            <p key={contact.id} className={classes.note}>
              {formatDay(contact.day)}: {contact.label}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}
