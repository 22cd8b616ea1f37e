import { Tooltip, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck, IconCircleOff, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../shared/model/permission.ts'
import { formatDay } from '../i18n/format.ts'
import classes from './VerdictMark.module.css'

/** Whether someone may be written to on a channel: an icon and a word, the reason on hover. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation()
  const word = t(verdict.allowed ? 'verdict.allowed' : 'verdict.denied')
  const reason = useVerdictReason()(verdict)
  return (
    <Tooltip label={`${t(`channel.${verdict.channel}`)} ${word}: ${reason}`} openDelay={250}>
      <span className={classes.mark} data-tone={tone(verdict)}>
        <VerdictIcon verdict={verdict} />
        {t(`channel.${verdict.channel}`)}
        <VisuallyHidden> {word}</VisuallyHidden>
      </span>
    </Tooltip>
  )
}

/** A tick, a crossed circle, or a raised hand for people who said no. */
export function VerdictIcon({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  if (verdict.allowed) return <IconCircleCheck size={size} stroke={1.9} aria-hidden />
  if (tone(verdict) === 'refused') return <IconHandStop size={size} stroke={1.8} aria-hidden />
  return <IconCircleOff size={size} stroke={1.8} aria-hidden />
}

/** `refused` where the person said no, `denied` where merely nothing allows it. */
export function tone(verdict: Verdict): 'allowed' | 'denied' | 'refused' {
  if (verdict.allowed) return 'allowed'
  const saidNo = ['objection', 'suppressed', 'consent_withdrawn'].includes(verdict.reason)
  return saidNo ? 'refused' : 'denied'
}

/** Puts the reason of a verdict into words, with the day on which it rests. */
export function useVerdictReason(): (verdict: Verdict) => string {
  const { t } = useTranslation()
  return verdict => {
    const words = verdict.allowed ? t(`ground.${verdict.ground}`) : t(`denial.${verdict.reason}`)
    return verdict.since === null ? words : `${words} (${t('sinceDay', { day: formatDay(verdict.since) })})`
  }
}
