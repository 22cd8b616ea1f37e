import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Channel } from '../../../../shared/model/permission.ts'
import type { PermissionFact } from '../../../../shared/model/permission-explanation.ts'
import { useStatus } from '../../../app/use-status.ts'
import { formatCount, formatDay } from '../../../i18n/format.ts'

type FactOf<Kind extends PermissionFact['kind']> = Extract<PermissionFact, { kind: Kind }>
type Words = TFunction<['ledger', 'common']>

/** Puts what a verdict rests on into words. */
export function useFactWords(): (fact: PermissionFact, channel: Channel) => string {
  const { t } = useTranslation(['ledger', 'common'])
  const sources = useStatus().data?.sources ?? []
  const sourceName = (id: number) =>
    sources.find(source => source.id === id)?.name ?? t('ledger:explain.source')
  return (fact, channel) => {
    switch (fact.kind) {
      case 'entry':
        return entryWords(fact, t)
      case 'column':
        return columnWords(fact, sourceName(fact.sourceId), t)
      case 'newsletter':
        return newsletterWords(fact, t)
      case 'orders':
        return ordersWords(fact, sourceName(fact.sourceId), t)
      case 'no_address':
        return t(`common:noAddress.${channel}`)
      default:
        return otherWords(fact, t)
    }
  }
}

function onDay(fact: string, day: string | null, t: Words): string {
  return day === null ? fact : t('ledger:explain.fact.onDay', { fact, day: formatDay(day) })
}

function lastOnDay(fact: string, day: string | null, t: Words): string {
  return day === null ? fact : t('ledger:explain.fact.lastOnDay', { fact, day: formatDay(day) })
}

function entryWords({ entry, origin, day, isMistake }: FactOf<'entry'>, t: Words): string {
  const words =
    entry === 'consent'
      ? t('ledger:explain.fact.consent', {
          day: formatDay(day),
          origin: t(`common:origin.${origin ?? 'unknown'}`),
        })
      : t(`ledger:explain.fact.${entry}`, { day: formatDay(day) })
  return isMistake ? t('ledger:explain.fact.mistake', { fact: words }) : words
}

function columnWords({ accepted, standing, day }: FactOf<'column'>, source: string, t: Words): string {
  const words = accepted
    ? t(`ledger:explain.fact.columnYes.${standing}`, { source })
    : t('ledger:explain.fact.columnNo', { source })
  return onDay(words, day, t)
}

function newsletterWords({ email, state, day, notedDay }: FactOf<'newsletter'>, t: Words): string {
  const words = t('ledger:explain.fact.newsletter', { email, state: t(`common:emailState.${state}`) })
  return onDay(words, day ?? notedDay, t)
}

function ordersWords({ orders, day }: FactOf<'orders'>, source: string, t: Words): string {
  const words = t('ledger:explain.fact.orders', { count: orders, formatted: formatCount(orders), source })
  return lastOnDay(words, day, t)
}

type OtherFact = FactOf<
  'suppression' | 'marketplace' | 'sale_email' | 'relay_address' | 'mail_returned' | 'open_case' | 'flag'
>

function otherWords(fact: OtherFact, t: Words): string {
  switch (fact.kind) {
    case 'suppression': {
      const name = fact.eventId === null ? 'suppression' : 'suppressionOfOther'
      return t(`ledger:explain.fact.${name}`, { day: formatDay(fact.day) })
    }
    case 'marketplace': {
      const platform = t(`common:platform.${fact.platform}`)
      return lastOnDay(t('ledger:explain.fact.marketplace', { platform }), fact.day, t)
    }
    case 'sale_email':
      return lastOnDay(t('ledger:explain.fact.sale_email', { email: fact.email }), fact.day, t)
    case 'relay_address':
      return t('ledger:explain.fact.relay_address', { email: fact.email })
    case 'mail_returned':
      return t('ledger:explain.fact.mail_returned', { day: formatDay(fact.day) })
    case 'open_case':
      return t('ledger:explain.fact.open_case', { day: formatDay(fact.day) })
    case 'flag':
      return t('ledger:explain.fact.flag', {
        day: formatDay(fact.day),
        flag: t(`common:flag.${fact.flag}`),
      })
  }
}
