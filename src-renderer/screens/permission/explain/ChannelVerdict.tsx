import type { ReactNode } from 'react'
import type { Verdict } from '../../../../shared/model/permission.ts'
import { tone, useVerdictWords, VerdictIcon } from '../../../components/VerdictMark.tsx'
import classes from './Explain.module.css'

/** Whether somebody may be contacted on one channel, in words, and why or why not. */
export function ChannelVerdict({ verdict, children }: { verdict: Verdict; children?: ReactNode }) {
  const words = useVerdictWords()(verdict)
  return (
    <div className={classes.channel} data-tone={tone(verdict)}>
      <VerdictIcon verdict={verdict} size={20} />
      <div className={classes.body}>
        <div>
          <strong>{words.channel}</strong> <span className={classes.channelWord}>{words.answer}</span>
        </div>
        <div className={classes.quiet}>{words.reason}</div>
        {children}
      </div>
    </div>
  )
}
