import {
  Anchor,
  Checkbox,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  type InterestStatement,
  type InterestTopic,
  interestSourceSchema,
  type StatedWord,
  statedWordSchema,
  type Wish,
} from '../../../../shared/model/interest.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { useStatus } from '../../../app/use-status.ts'
import { DayInput } from '../../../components/DayInput.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { statedInterests } from '../state-interests.ts'
import { useTopics } from '../use-topics.ts'

export interface StatementDialogProps {
  who: InterestStatement['who']
  /** How many customers that are, where it is said of all in a list; else null. */
  count: number | null
  onClose: () => void
}

/** Where the owner enters what one customer said, or all of a list. */
export function StatementDialog(props: StatementDialogProps) {
  const { t } = useTranslation('interests')
  const { count } = props
  const title =
    count === null ? t('stated.enterTitle') : t('stated.bulkTitle', { count, formatted: formatCount(count) })
  return (
    <Modal opened onClose={props.onClose} title={title}>
      <StatementForm {...props} />
    </Modal>
  )
}

interface Entry {
  topicIds: readonly number[]
  word: StatedWord
  own: string
  source: InterestStatement['source']
  day: string | null
}

function wishesOf({ topicIds, own, word }: Entry): Wish[] {
  const ofTopics = topicIds.map((topicId): Wish => ({ of: { kind: 'topic', topicId }, word }))
  const text = own.trim()
  return text === '' ? ofTopics : [...ofTopics, { of: { kind: 'text', text }, word }]
}

function StatementForm({ who, count, onClose }: StatementDialogProps) {
  const { t } = useTranslation('interests')
  const today = useStatus().data?.today ?? null
  const topics = useTopics().data?.topics ?? []
  const [entry, setEntry] = useState<Entry>({
    topicIds: [],
    word: 'yes',
    own: '',
    source: 'owner',
    day: today,
  })
  const change = (part: Partial<Entry>) => setEntry(before => ({ ...before, ...part }))
  const save = useSaveStatement(count !== null, onClose)
  const wishes = wishesOf(entry)
  const { source, day } = entry
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (wishes.length > 0) save.mutate({ who, wishes, source, ...(day !== null && { day }) })
      }}
    >
      <Stack>
        {count !== null && <Text size="sm">{t('stated.bulkText')}</Text>}
        <TopicChoice topics={topics} chosen={entry.topicIds} onChange={topicIds => change({ topicIds })} />
        <TextInput
          label={t('stated.own')}
          placeholder={t('stated.ownPlaceholder')}
          maxLength={300}
          value={entry.own}
          onChange={event => change({ own: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('stated.word')}
          value={entry.word}
          onChange={word => change({ word: statedWordSchema.parse(word) })}
          data={statedWordSchema.options.map(value => ({ value, label: t(`stated.${value}`) }))}
        />
        <Select
          label={t('stated.source')}
          data={interestSourceSchema.options.map(value => ({ value, label: t(`source.${value}`) }))}
          value={source}
          allowDeselect={false}
          onChange={value => change({ source: interestSourceSchema.parse(value) })}
        />
        <DayInput
          label={t('stated.day')}
          value={day}
          required
          {...(today !== null && { maxDate: today })}
          onChange={next => change({ day: next })}
        />
        <SaveButtons
          isPending={save.isPending}
          disabled={wishes.length === 0 || day === null}
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}

interface TopicChoiceProps {
  topics: readonly InterestTopic[]
  chosen: readonly number[]
  onChange: (topicIds: number[]) => void
}

function TopicChoice({ topics, chosen, onChange }: TopicChoiceProps) {
  const { t } = useTranslation('interests')
  if (topics.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('stated.noTopics')}{' '}
        <Anchor component={Link} to="/interests" inherit underline="always">
          {t('stated.makeTopics')}
        </Anchor>
      </Text>
    )
  return (
    <Checkbox.Group
      label={t('stated.topics')}
      value={chosen.map(String)}
      onChange={ids => onChange(ids.map(Number))}
    >
      <Group gap="md" mt={6}>
        {topics.map(({ id, name }) => (
          <Checkbox key={id} value={String(id)} label={name} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

function useSaveStatement(isOfMany: boolean, onDone: () => void) {
  const { t } = useTranslation('interests')
  return useUndoable((statement: InterestStatement) => ({
    ...statedInterests([statement], customers =>
      isOfMany
        ? t('stated.savedMany', { count: customers, formatted: formatCount(customers) })
        : t('stated.saved'),
    ),
    onMade: onDone,
  }))
}
