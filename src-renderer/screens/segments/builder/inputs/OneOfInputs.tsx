import { Chip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ABC_CLASSES, RFM_GROUPS } from '../../../../../shared/model/customer-groups.ts'
import { CUSTOMER_STATES } from '../../../../../shared/model/customer-states.ts'
import { LIFECYCLE_STAGES } from '../../../../../shared/model/lifecycle.ts'
import { SILENCE_REASONS } from '../../../../../shared/model/silence.ts'
import { useStatus } from '../../../../app/use-status.ts'
import classes from '../Builder.module.css'
import type { ConditionOn, InputProps } from './input-props.ts'
import { RuleSelect } from './RuleSelect.tsx'

/** In one of the program's own groups, or from one of the shops; or not. */
export function OneOfInputs({
  name,
  condition,
  onChange,
}: InputProps<ConditionOn<'stage' | 'state' | 'rfmGroup' | 'abc' | 'silence' | 'platform'>>) {
  return (
    <>
      <IsOrNot name={name} not={condition.not} onChange={not => onChange({ ...condition, not })} />
      <Words name={name} condition={condition} onChange={onChange} />
    </>
  )
}

function Words({ name, condition, onChange }: Parameters<typeof OneOfInputs>[0]) {
  const { t } = useTranslation(['groups', 'common'])
  const sources = useStatus().data?.sources ?? []
  const chips = <Word extends string>(
    words: readonly Word[],
    labelOf: (word: Word) => string,
    chosen: readonly Word[],
    choose: (chosen: Word[]) => void,
  ) => <Chips name={name} words={words} labelOf={labelOf} chosen={chosen} onChange={choose} />
  switch (condition.field) {
    case 'stage':
      return chips(
        LIFECYCLE_STAGES,
        word => t(`groups:stage.${word}`),
        condition.oneOf,
        oneOf => onChange({ ...condition, oneOf }),
      )
    case 'state':
      return chips(
        CUSTOMER_STATES,
        word => t(`groups:state.${word}`),
        condition.oneOf,
        oneOf => onChange({ ...condition, oneOf }),
      )
    case 'rfmGroup':
      return chips(
        RFM_GROUPS,
        word => t(`groups:rfmGroup.${word}`),
        condition.oneOf,
        oneOf => onChange({ ...condition, oneOf }),
      )
    case 'abc':
      return chips(
        ABC_CLASSES,
        word => t(`groups:abc.${word}`),
        condition.oneOf,
        oneOf => onChange({ ...condition, oneOf }),
      )
    case 'silence':
      return chips(
        SILENCE_REASONS,
        word => t(`common:silence.${word}`),
        condition.oneOf,
        oneOf => onChange({ ...condition, oneOf }),
      )
    case 'platform':
      return chips(
        // What was chosen before stays to be seen, though its source be gone.
        [...new Set([...sources.map(({ platform }) => platform), ...condition.oneOf])],
        word => t(`common:platform.${word}`),
        condition.oneOf,
        oneOf => onChange({ ...condition, oneOf }),
      )
  }
}

interface IsOrNotProps {
  name: string
  not: boolean
  /** How both are said. */
  words?: 'oneOf' | 'startsWith'
  onChange: (not: boolean) => void
}

export function IsOrNot({ name, not, words = 'oneOf', onChange }: IsOrNotProps) {
  const { t } = useTranslation('segments')
  return (
    <RuleSelect
      label={t('operator.label', { name })}
      options={(['is', 'not'] as const).map(value => ({ value, label: t(`operator.${words}.${value}`) }))}
      value={not ? 'not' : 'is'}
      onChange={chosen => onChange(chosen === 'not')}
    />
  )
}

interface ChipsProps<Word extends string> {
  name: string
  words: readonly Word[]
  labelOf: (word: Word) => string
  chosen: readonly Word[]
  onChange: (chosen: Word[]) => void
}

/** A few words side by side, of which any number can be chosen; they stay in the order of the list. */
function Chips<Word extends string>({ name, words, labelOf, chosen, onChange }: ChipsProps<Word>) {
  const { t } = useTranslation('segments')
  return (
    <fieldset className={classes.chips} aria-label={t('value.choices', { name })}>
      {words.map(word => (
        <Chip
          key={word}
          size="sm"
          checked={chosen.includes(word)}
          onChange={isChosen =>
            onChange(words.filter(one => (one === word ? isChosen : chosen.includes(one))))
          }
        >
          {labelOf(word)}
        </Chip>
      ))}
    </fieldset>
  )
}
