import { useState } from 'react'
import type { ContactPause, PermittedEmail } from '../../../../shared/model/contact-log.ts'
import type { Channel } from '../../../../shared/model/permission.ts'
import type { DueItem, ReminderRule } from '../../../../shared/model/reminder.ts'
import { isAdvertising } from '../rule-name.ts'
import { DraftPause } from './DraftPause.tsx'
import { DraftWays } from './DraftWays.tsx'
import { LogDraft } from './LogDraft.tsx'
import type { DraftText } from './use-draft-text.ts'

export interface DraftSendingProps {
  item: DueItem
  rule: ReminderRule
  permitted: PermittedEmail
  pause: ContactPause
  /** Where it may go by e-mail; null where it may not. */
  email: string | null
  draft: DraftText
  onClose: () => void
}

/** First the pause, where there is one; then the ways; then, when the text was taken along, what is noted of it. */
export function DraftSending({ item, rule, email, permitted, pause, draft, onClose }: DraftSendingProps) {
  const [takenBy, setTakenBy] = useState<Channel | null>(null)
  const [pauseOverride, setPauseOverride] = useState('')
  const until = isAdvertising(rule) ? pause.until : null
  const isHeld = until !== null && pauseOverride === ''
  return (
    <>
      {until !== null && (
        <DraftPause
          pause={{ ...pause, until }}
          lastDay={item.lastDay}
          reason={pauseOverride}
          onChange={setPauseOverride}
        />
      )}
      {!isHeld && (
        <DraftWays
          {...{ rule, email, permitted, draft }}
          otherWays={item.channels.filter(channel => channel !== 'email')}
          isTaken={takenBy !== null}
          onTaken={setTakenBy}
        />
      )}
      {!isHeld && takenBy !== null && (
        <LogDraft {...{ item, pauseOverride }} usualChannel={takenBy} onDone={onClose} />
      )}
    </>
  )
}
