import { IconCircleCheck, IconCircleOff, IconHandStop } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../shared/model/permission.ts'
import { formatDay } from '../i18n/format.ts'
import classes from './VerdictMark.module.css'

/** The words that belong to a verdict. */
export interface VerdictWords {
  channel: string
  /** "erlaubt" or "nicht erlaubt". */
  answer: string
  /** The ground or the reason against, with the day on which it rests. */
  reason: string
}

/**
 * Whether someone may be written to on a channel: an icon and a word; the reason is a hint for the surrounding
 * hint area. Takes its words from outside, because long lists draw hundreds of these.
 */
export function VerdictMark({ verdict, words }: { verdict: Verdict; words: VerdictWords }) {
  return (
    <span
      className={classes.mark}
      data-tone={tone(verdict)}
      data-hint={`${words.channel} ${words.answer}: ${words.reason}`}
    >
      {words.channel}
      <span className={classes.answer}> {words.answer}</span>
    </span>
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
  const saidNo = ['objection', 'suppressed', 'complained', 'unsubscribed', 'consent_withdrawn'].includes(
    verdict.reason,
  )
  return saidNo ? 'refused' : 'denied'
}

/** Puts verdicts into words. Few differ, so each is worded once. */
export function useVerdictWords(): (verdict: Verdict) => VerdictWords {
  const { t } = useTranslation('common')
  return useMemo(() => {
    const known = new Map<string, VerdictWords>()
    return verdict => {
      const key = JSON.stringify(verdict)
      const words = known.get(key) ?? wordsOf(verdict, t)
      known.set(key, words)
      return words
    }
  }, [t])
}

function wordsOf(verdict: Verdict, t: TFunction<'common'>): VerdictWords {
  const reason = reasonWords(verdict, t)
  return {
    channel: t(`channel.${verdict.channel}`),
    answer: t(verdict.allowed ? 'verdict.allowed' : 'verdict.denied'),
    reason:
      verdict.since === null ? reason : `${reason} (${t('sinceDay', { day: formatDay(verdict.since) })})`,
  }
}

function reasonWords(verdict: Verdict, t: TFunction<'common'>): string {
  if (verdict.allowed) return t(`ground.${verdict.ground}`)
  return verdict.reason === 'no_address' ? t(`noAddress.${verdict.channel}`) : t(`denial.${verdict.reason}`)
}
