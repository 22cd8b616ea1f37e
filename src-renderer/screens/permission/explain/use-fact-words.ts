import { useTranslation } from 'react-i18next'
import type { Channel } from '../../../../shared/model/permission.ts'
import type { PermissionFact } from '../../../../shared/model/permission-explanation.ts'
import { useStatus } from '../../../app/use-status.ts'
import { formatCount, formatDay } from '../../../i18n/format.ts'

type FactOf<Kind extends PermissionFact['kind']> = Extract<PermissionFact, { kind: Kind }>

/** Puts what a verdict rests on into words. */
export function useFactWords(): (fact: PermissionFact, channel: Channel) => string {
  const { t } = useTranslation(['ledger', 'common'])
  const sources = useStatus().data?.sources ?? []
  const sourceName = (id: number) =>
    sources.find(source => source.id === id)?.name ?? t('ledger:explain.source')
  const onDay = (fact: string, day: string | null) =>
    day === null ? fact : t('ledger:explain.fact.onDay', { fact, day: formatDay(day) })
  const lastOnDay = (fact: string, day: string | null) =>
    day === null ? fact : t('ledger:explain.fact.lastOnDay', { fact, day: formatDay(day) })
  const entryWords = ({ entry, origin, day, isMistake }: FactOf<'entry'>) => {
    const words =
      entry === 'consent'
        ? t('ledger:explain.fact.consent', {
            day: formatDay(day),
            origin: t(`common:origin.${origin ?? 'unknown'}`),
          })
        : t(`ledger:explain.fact.${entry}`, { day: formatDay(day) })
    return isMistake ? t('ledger:explain.fact.mistake', { fact: words }) : words
  }
  const columnWords = ({ accepted, standing, sourceId, day }: FactOf<'column'>) => {
    const source = sourceName(sourceId)
    const words = accepted
      ? t(`ledger:explain.fact.columnYes.${standing}`, { source })
      : t('ledger:explain.fact.columnNo', { source })
    return onDay(words, day)
  }
  return (fact, channel) => {
    switch (fact.kind) {
      case 'entry':
        return entryWords(fact)
      case 'column':
        return columnWords(fact)
      case 'suppression':
        return t(`ledger:explain.fact.${fact.eventId === null ? 'suppression' : 'suppressionOfOther'}`, {
          day: formatDay(fact.day),
        })
      case 'newsletter':
        return onDay(
          t('ledger:explain.fact.newsletter', {
            email: fact.email,
            state: t(`common:emailState.${fact.state}`),
          }),
          fact.day ?? fact.notedDay,
        )
      case 'marketplace':
        return lastOnDay(
          t('ledger:explain.fact.marketplace', { platform: t(`common:platform.${fact.platform}`) }),
          fact.day,
        )
      case 'orders':
        return lastOnDay(
          t('ledger:explain.fact.orders', {
            count: fact.orders,
            formatted: formatCount(fact.orders),
            source: sourceName(fact.sourceId),
          }),
          fact.day,
        )
      case 'sale_email':
        return lastOnDay(t('ledger:explain.fact.sale_email', { email: fact.email }), fact.day)
      case 'relay_address':
        return t('ledger:explain.fact.relay_address', { email: fact.email })
      case 'no_address':
        return t(`common:noAddress.${channel}`)
      case 'mail_returned':
        return t('ledger:explain.fact.mail_returned', { day: formatDay(fact.day) })
      case 'flag':
        return t('ledger:explain.fact.flag', {
          day: formatDay(fact.day),
          flag: t(`common:flag.${fact.flag}`),
        })
    }
  }
}
