import { useTranslation } from 'react-i18next'
import type { ContactPause } from '../../../../shared/model/contact-log.ts'
import { PauseOverride } from '../../../components/PauseOverride.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { recentContactsText } from '../../contacts/recent-contacts-text.ts'

export interface DraftPauseProps {
  pause: ContactPause & { until: string }
  /** The last day on which what is due makes sense. */
  lastDay: string
  /** Why the pause is not kept; empty where it is. */
  reason: string
  onChange: (reason: string) => void
}

/** Says until when somebody is to be left alone, and that one may go on only with a reason. */
export function DraftPause({ pause, lastDay, reason, onChange }: DraftPauseProps) {
  const { t } = useTranslation(['contacts', 'today'])
  const { until } = pause
  const gone = until > lastDay ? ` ${t('today:draft.pause.gone', { day: formatDay(lastDay) })}` : ''
  return (
    <PauseOverride
      title={t('today:draft.pause.title', { day: formatDay(until) })}
      text={`${recentContactsText(pause, t)}.${gone} ${t('today:draft.pause.text')}`}
      button={t('today:draft.pause.button')}
      reason={reason}
      onChange={onChange}
    />
  )
}
