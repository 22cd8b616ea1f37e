import { useTranslation } from 'react-i18next'
import type { PermissionEvent } from '../../../shared/model/permission.ts'
import { formatDay, formatInstant, formatTimeOfDay } from '../../i18n/format.ts'

/** An entry of the ledger as it is read: what it is, and each thing that proves it as a line. */
export interface EntryWords {
  title: string
  lines: string[]
}

/** Puts entries into words, alike on the screen and on paper. */
export function useEntryWords(): (event: PermissionEvent) => EntryWords {
  const { t } = useTranslation(['ledger', 'customers', 'common'])
  const momentText = (day: string, minute: number | null) =>
    minute === null
      ? formatDay(day)
      : t('ledger:entry.at', { day: formatDay(day), time: formatTimeOfDay(minute) })
  return event => {
    const { kind, channel, origin, day, minute, signedUpDay, signedUpMinute, place, ipAddress } = event
    const lines: string[] = []
    if (origin !== null) lines.push(t(`common:origin.${origin}`))
    if (signedUpDay !== null)
      lines.push(t('ledger:entry.signedUp', { moment: momentText(signedUpDay, signedUpMinute) }))
    const moment = momentText(day, minute)
    if (signedUpDay !== null) lines.push(t('ledger:entry.confirmed', { moment }))
    else if (minute !== null) lines.push(t('ledger:entry.moment', { moment }))
    if (place !== null) lines.push(t('ledger:entry.place', { place: t(`ledger:place.names.${place}`) }))
    if (ipAddress !== null) lines.push(t('ledger:entry.ip', { ip: ipAddress }))
    if (event.wording !== null) lines.push(t('customers:permission.wording', { text: event.wording }))
    if (event.evidence !== null) lines.push(t('customers:permission.evidence', { text: event.evidence }))
    lines.push(t('ledger:entry.recorded', { instant: formatInstant(event.recordedAtMs) }))
    return { title: `${t(`customers:permission.event.${kind}`)} · ${t(`common:channel.${channel}`)}`, lines }
  }
}
