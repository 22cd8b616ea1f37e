import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergePreview } from '../../../shared/model/duplicate-review.ts'
import type { Verdict } from '../../../shared/model/permission.ts'
import type { Platform } from '../../../shared/model/platform.ts'
import { tone, useVerdictWords, VerdictIcon } from '../../components/VerdictMark.tsx'
import { formatList } from '../../i18n/format.ts'
import classes from './AfterMerge.module.css'
import { useName } from './use-name.ts'

const CHANNELS = ['emailVerdict', 'postVerdict', 'phoneVerdict'] as const

/** What is known of somebody's permission before a merge; a line of a list does not tell of the phone. */
type Before = { name: string; platforms: readonly Platform[] } & Partial<
  Record<(typeof CHANNELS)[number], Verdict>
>

export interface AfterMergeProps {
  people: readonly Before[]
  result: MergePreview
}

/** Where advertising is allowed once customers are one, and for whom that is something new. */
export function AfterMerge({ people, result }: AfterMergeProps) {
  const { t } = useTranslation('duplicates')
  const titleId = useId()
  const labelOf = useLabel(people)
  return (
    <div className={classes.after}>
      <h3 id={titleId}>{t('review.after')}</h3>
      <ul aria-labelledby={titleId}>
        {CHANNELS.map(channel => (
          <Outcome
            key={channel}
            verdict={result[channel]}
            changed={people
              .filter(
                person => (person[channel]?.allowed ?? result[channel].allowed) !== result[channel].allowed,
              )
              .map(labelOf)}
          />
        ))}
      </ul>
    </div>
  )
}

/** The name; of those who are called the same, with where they bought. */
function useLabel(people: readonly Before[]): (person: Before) => string {
  const { t } = useTranslation('common')
  const nameOf = useName()
  return person => {
    const { name, platforms } = person
    if (!people.some(other => other !== person && other.name === name)) return nameOf(person)
    return `${nameOf(person)} (${formatList(platforms.map(platform => t(`platform.${platform}`)))})`
  }
}

/** @param changed for whom it was the other way round. */
function Outcome({ verdict, changed }: { verdict: Verdict; changed: readonly string[] }) {
  const { t } = useTranslation(['duplicates', 'common'])
  const words = useVerdictWords()(verdict)
  return (
    <li className={classes.outcome} data-tone={tone(verdict)}>
      <VerdictIcon verdict={verdict} size={17} />
      <span>
        <strong>
          {words.channel} {words.answer}
        </strong>
        {t('duplicates:review.because', { reason: words.reason })}
        {changed.length > 0 && (
          <span className={classes.changed}>
            {t('duplicates:review.verdictChanged', {
              name: formatList([...new Set(changed)]),
              answer: t(verdict.allowed ? 'common:verdict.denied' : 'common:verdict.allowed'),
            })}
          </span>
        )}
      </span>
    </li>
  )
}
