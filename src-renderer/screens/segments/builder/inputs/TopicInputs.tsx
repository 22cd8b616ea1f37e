import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../../app/client.ts'
import classes from '../Builder.module.css'
import type { ConditionOn, InputProps } from './input-props.ts'
import { RuleSelect } from './RuleSelect.tsx'

/** How an interest is known, or that none is. */
const WAYS = ['any', 'stated', 'refused', 'none'] as const

/** Interested in one of the owner's topics, by word or by purchases; or not. */
export function TopicInputs({ name, condition, onChange }: InputProps<ConditionOn<'topic'>>) {
  const { t } = useTranslation('segments')
  const known = useQuery(orpc.interests.topics.queryOptions()).data?.topics ?? []
  // What was chosen before stays to be seen, though its topic be gone.
  const names = new Map([...condition.topics, ...known].map(topic => [String(topic.id), topic.name]))
  return (
    <>
      <RuleSelect
        label={t('operator.label', { name })}
        options={WAYS.map(value => ({ value, label: t(`operator.topic.${value}`) }))}
        value={condition.not && condition.by === 'any' ? 'none' : condition.by}
        onChange={way => onChange({ ...condition, by: way === 'none' ? 'any' : way, not: way === 'none' })}
      />
      <MultiSelect
        className={classes.choices ?? ''}
        aria-label={t('value.choices', { name })}
        placeholder={condition.topics.length === 0 ? t('value.chooseTopics') : ''}
        data={Array.from(names, ([value, label]) => ({ value, label }))}
        value={condition.topics.map(({ id }) => String(id))}
        onChange={ids =>
          onChange({ ...condition, topics: ids.map(id => ({ id: Number(id), name: names.get(id) ?? id })) })
        }
        searchable
        nothingFoundMessage={t('value.noTopics')}
      />
    </>
  )
}
