import { Chip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ABC_CLASSES, RFM_GROUPS } from '../../../../../shared/model/customer-groups.ts'
import { CUSTOMER_STATES } from '../../../../../shared/model/customer-states.ts'
import { LIFECYCLE_STAGES } from '../../../../../shared/model/lifecycle.ts'
import { useStatus } from '../../../../app/use-status.ts'
import classes from '../Builder.module.css'
import type { ConditionOn, InputProps } from './input-props.ts'
import { RuleSelect } from './RuleSelect.tsx'

/** In one of the program's own groups, or from one of the shops; or not. */
export function OneOfInputs({
  name,
  condition,
  onChange,
}: InputProps<ConditionOn<'stage' | 'state' | 'rfmGroup' | 'abc' | 'platform'>>) {
  const { t } = useTranslation(['groups', 'common'])
  const sources = useStatus().data?.sources ?? []
  const not = (
    <IsOrNot name={name} not={condition.not} onChange={chosen => onChange({ ...condition, not: chosen })} />
  )
  switch (condition.field) {
    case 'stage':
      return (
        <>
          {not}
          <Chips
            name={name}
            words={LIFECYCLE_STAGES}
            labelOf={word => t(`groups:stage.${word}`)}
            chosen={condition.oneOf}
            onChange={oneOf => onChange({ ...condition, oneOf })}
          />
        </>
      )
    case 'state':
      return (
        <>
          {not}
          <Chips
            name={name}
            words={CUSTOMER_STATES}
            labelOf={word => t(`groups:state.${word}`)}
            chosen={condition.oneOf}
            onChange={oneOf => onChange({ ...condition, oneOf })}
          />
        </>
      )
    case 'rfmGroup':
      return (
        <>
          {not}
          <Chips
            name={name}
            words={RFM_GROUPS}
            labelOf={word => t(`groups:rfmGroup.${word}`)}
            chosen={condition.oneOf}
            onChange={oneOf => onChange({ ...condition, oneOf })}
          />
        </>
      )
    case 'abc':
      return (
        <>
          {not}
          <Chips
            name={name}
            words={ABC_CLASSES}
            labelOf={word => t(`groups:abc.${word}`)}
            chosen={condition.oneOf}
            onChange={oneOf => onChange({ ...condition, oneOf })}
          />
        </>
      )
    case 'platform':
      return (
        <>
          {not}
          <Chips
            name={name}
            words={[...new Set([...sources.map(({ platform }) => platform), ...condition.oneOf])]}
            labelOf={word => t(`common:platform.${word}`)}
            chosen={condition.oneOf}
            onChange={oneOf => onChange({ ...condition, oneOf })}
          />
        </>
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
