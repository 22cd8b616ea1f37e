import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { MergePreview } from '../../../shared/model/duplicate-review.ts'
import type { Verdict } from '../../../shared/model/permission.ts'
import { tone, useVerdictWords, VerdictIcon } from '../../components/VerdictMark.tsx'
import { formatList } from '../../i18n/format.ts'
import classes from './Review.module.css'
import { useName } from './use-name.ts'
import type { Pair } from './use-pair.ts'

const CHANNELS = ['emailVerdict', 'postVerdict', 'phoneVerdict'] as const

/** Where advertising is allowed once two are one, and for whom that is something new. */
export function AfterMerge({ pair, result }: { pair: Pair; result: MergePreview }) {
  const { t } = useTranslation('duplicates')
  const titleId = useId()
  const labelOf = useLabel(pair)
  return (
    <div className={classes.after}>
      <h3 id={titleId}>{t('review.after')}</h3>
      <ul aria-labelledby={titleId}>
        {CHANNELS.map(channel => (
          <Outcome
            key={channel}
            verdict={result[channel]}
            before={[pair.one, pair.other].map(card => ({ name: labelOf(card), verdict: card[channel] }))}
          />
        ))}
      </ul>
      <p className={classes.quiet}>{t('review.keeps')}</p>
    </div>
  )
}

/** The name; of two who are called the same, with where they bought. */
function useLabel({ one, other }: Pair): (card: CustomerCard) => string {
  const { t } = useTranslation('common')
  const nameOf = useName()
  return card => {
    if (one.name !== other.name) return nameOf(card)
    return `${nameOf(card)} (${formatList(card.platforms.map(platform => t(`platform.${platform}`)))})`
  }
}

interface OutcomeProps {
  verdict: Verdict
  before: readonly { name: string; verdict: Verdict }[]
}

function Outcome({ verdict, before }: OutcomeProps) {
  const { t } = useTranslation(['duplicates', 'common'])
  const words = useVerdictWords()(verdict)
  const changed = before.filter(one => one.verdict.allowed !== verdict.allowed).map(({ name }) => name)
  return (
    <li className={classes.outcome} data-tone={tone(verdict)}>
      <VerdictIcon verdict={verdict} size={18} />
      <span>
        {t('duplicates:review.verdict', { ...words })}
        {changed.length > 0 && (
          <span className={classes.changed}>
            {' – '}
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
