import { Checkbox } from '@mantine/core'
import { useInViewport } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DueItem } from '../../../shared/model/reminder.ts'
import { orpc } from '../../app/client.ts'
import { useVerdictWords } from '../../components/VerdictMark.tsx'
import { formatCount, formatDay, formatList, formatMoney } from '../../i18n/format.ts'
import { DUE_NAMESPACES, denialText, whyText } from './due-words.ts'
import { PersonButtons } from './PersonButtons.tsx'
import classes from './Today.module.css'
import type { DueActs } from './use-due-acts.ts'

/** What all people of a list are shown with. */
export interface DueContext {
  asOf: string
  /** The contact limits count within so many days. */
  withinDays: number
  acts: DueActs
  /** Told of what was contacted by hand, and so is done. */
  onLogged?: (item: DueItem) => void
}

export interface DuePersonProps {
  item: DueItem
  context: DueContext
  /** Where people can be ticked. */
  tick?: { checked: boolean; onChange: () => void }
}

/** A person of whom something is due: who, why now, what one needs to decide, and what can be done. */
export function DuePerson({ item, context, tick }: DuePersonProps) {
  const { t } = useTranslation(DUE_NAMESPACES)
  const { ref, inViewport } = useInViewport<HTMLLIElement>()
  const name = item.name || t('today:person.nameless')
  return (
    <li ref={ref} className={classes.person} tabIndex={-1} data-due-person data-takes-focus>
      {tick !== undefined && (
        <Checkbox
          className={`${classes.tick} no-print`}
          checked={tick.checked}
          aria-label={t('today:person.choose', { name })}
          onChange={tick.onChange}
        />
      )}
      <div className={classes.words}>
        <p className={classes.sentence}>
          <Link to={`/customers/${item.customerId}`} className={classes.name ?? ''}>
            {name}
          </Link>{' '}
          <span>{whyText(item, context.asOf, t)}</span>
        </p>
        <p className={classes.facts}>
          <Facts item={item} withinDays={context.withinDays} />
          <Interests customerId={item.customerId} isInView={inViewport} />
        </p>
        <Ways item={item} />
      </div>
      <PersonButtons item={item} name={name} context={context} />
    </li>
  )
}

function Facts({ item, withinDays }: { item: DueItem; withinDays: number }) {
  const { t } = useTranslation('today')
  const { valueMinor, currency, lastOrderDay, lastContactDay, recentContacts } = item
  return (
    <>
      <span>{t('person.value', { value: formatMoney(valueMinor, currency) })}</span>
      <span>
        {lastOrderDay === null
          ? t('person.noOrder')
          : t('person.lastOrder', { day: formatDay(lastOrderDay) })}
      </span>
      <span>
        {lastContactDay === null
          ? t('person.noContact')
          : t('person.lastContact', { day: formatDay(lastContactDay) })}
      </span>
      {recentContacts > 0 && (
        <span className={classes.recent}>
          {t('person.recent', {
            count: recentContacts,
            formatted: formatCount(recentContacts),
            days: formatCount(withinDays),
          })}
        </span>
      )}
    </>
  )
}

/** So many are named. */
const INTERESTS = 2

/** What somebody buys most; asked for only when the person comes into view. */
function Interests({ customerId, isInView }: { customerId: number; isInView: boolean }): ReactNode {
  const { t } = useTranslation('today')
  const { data } = useQuery(
    orpc.products.interests.queryOptions({ input: { customerId }, enabled: isInView }),
  )
  if (data === undefined) return null
  const names = data.categories.map(({ category }) => category)
  if (names.length === 0) names.push(...data.products.map(({ product }) => product.name))
  if (names.length === 0) return null
  return <span>{t('person.interests', { names: formatList(names.slice(0, INTERESTS)) })}</span>
}

function Ways({ item: { channels, denials, heldUntil } }: { item: DueItem }) {
  const { t } = useTranslation(DUE_NAMESPACES)
  const words = useVerdictWords()
  const ways = formatList(channels.map(channel => t(`common:channel.${channel}`)))
  return (
    <p className={classes.ways}>
      {channels.length > 0 ? (
        <span data-tone="allowed">{t('today:person.allowed', { ways })}</span>
      ) : (
        <span data-tone="denied">{denialText(denials, words, t)}</span>
      )}
      {heldUntil !== null && (
        <span data-tone="held">{t('today:person.held', { day: formatDay(heldUntil) })}</span>
      )}
    </p>
  )
}
