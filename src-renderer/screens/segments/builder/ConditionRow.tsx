import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Match, SegmentCondition } from '../../../../shared/model/segment.ts'
import { formatCount } from '../../../i18n/format.ts'
import { quotedCondition } from '../words/segment-sentence.ts'
import { useSegmentWords } from '../words/use-segment-words.ts'
import classes from './Builder.module.css'
import { isComplete } from './complete-rule.ts'
import { conditionRemarks } from './condition-remarks.ts'
import { ConditionInputs } from './inputs/ConditionInputs.tsx'
import { useConditionName } from './use-condition-name.ts'
import type { LiveAnswer } from './use-live-answer.ts'

export interface ConditionRowProps {
  condition: SegmentCondition
  answer: LiveAnswer | null
  /** How it is joined with others; null where it stands alone. */
  match: Match | null
  isFresh: boolean
  onChange: (condition: SegmentCondition, typing?: string) => void
  onRemove: () => void
}

/** A field, how it is compared, with what; how many people that is true of, and what is odd about it. */
export function ConditionRow({ condition, answer, match, isFresh, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('segments')
  const name = useConditionName()(condition)
  const { people, fits, excludes } = conditionRemarks(answer, condition)
  const inputs = useFocusWhenFresh(isFresh)
  return (
    <div className={classes.row}>
      <div className={classes.head}>
        <span className={classes.field}>{name}</span>
        {people !== null && (
          <span className={classes.alone}>
            {t('builder.alone', { count: people, formatted: formatCount(people) })}
          </span>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('builder.remove', { name })}
          onClick={onRemove}
        >
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </div>
      <fieldset className={classes.inputs} aria-label={name} ref={inputs}>
        <ConditionInputs name={name} condition={condition} onChange={onChange} />
      </fieldset>
      {!isComplete(condition) && (
        <p className={classes.remarks} data-quiet>
          {t('builder.incomplete')}
        </p>
      )}
      {fits !== null && (
        <p className={classes.remarks}>
          {t(fits === 'everybody' && match === 'any' ? 'warning.everybodyAny' : `warning.${fits}`)}
        </p>
      )}
      <Contradictions excludes={excludes} />
    </div>
  )
}

function Contradictions({ excludes }: { excludes: readonly SegmentCondition[] }) {
  const { t } = useTranslation('segments')
  const words = useSegmentWords()
  return excludes.map(other => (
    <p key={JSON.stringify(other)} className={classes.remarks}>
      {t('warning.contradiction', { other: quotedCondition(other, words) })}
    </p>
  ))
}

/** Whoever adds a condition goes on in its first field. */
function useFocusWhenFresh(isFresh: boolean) {
  const inputs = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isFresh) inputs.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [isFresh])
  return inputs
}
