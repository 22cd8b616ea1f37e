import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterestTopic, TopicCounts } from '../../../../shared/model/interest.ts'
import { Panel } from '../../../components/Panel.tsx'
import { Explanation } from '../../../figures/Explanation.tsx'
import { formatCount } from '../../../i18n/format.ts'
import classes from '../Interests.module.css'
import { saveTopicsAtOnce, type TopicsData } from '../use-topics.ts'
import { TopicDialog } from './TopicDialog.tsx'
import { TopicRow } from './TopicRow.tsx'
import { TopicSuggestions } from './TopicSuggestions.tsx'
import { useTopicCounts } from './use-topic-counts.ts'

/** The owner's topics: add, rename, order, remove. */
export function TopicsPart(data: TopicsData) {
  const { t } = useTranslation('interests')
  const { topics } = data
  const { asOf, counts } = useTopicCounts()
  const [asked, setAsked] = useState<InterestTopic | 'new' | null>(null)
  const move = (index: number, by: 1 | -1) => {
    const moved = topics[index]
    if (moved === undefined) return
    saveTopicsAtOnce(topics.toSpliced(index, 1).toSpliced(index + by, 0, moved), t('topics.moved'))
  }
  const remove = ({ id, name }: InterestTopic) =>
    saveTopicsAtOnce(
      topics.filter(topic => topic.id !== id),
      t('topics.removed', { name }),
    )
  return (
    <Panel
      title={t('topics.title')}
      description={t('topics.text')}
      actions={counts !== null && counts.length > 0 && <HowCounted counts={counts} />}
    >
      {topics.length === 0 ? (
        <Text c="dimmed">{t('topics.none')}</Text>
      ) : (
        <ol className={classes.list} aria-label={t('topics.list')}>
          {topics.map((topic, index) => (
            <TopicRow
              key={topic.id}
              topic={topic}
              counts={counts?.find(({ topicId }) => topicId === topic.id) ?? null}
              asOf={asOf}
              onMoveUp={index === 0 ? null : () => move(index, -1)}
              onMoveDown={index === topics.length - 1 ? null : () => move(index, 1)}
              onChange={() => setAsked(topic)}
              onRemove={() => remove(topic)}
            />
          ))}
        </ol>
      )}
      <Button mt="md" leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAsked('new')}>
        {t('topics.add')}
      </Button>
      <TopicSuggestions {...data} />
      {asked !== null && (
        <TopicDialog {...data} topic={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />
      )}
    </Panel>
  )
}

/** How the numbers beside the topics come about. */
function HowCounted({ counts }: { counts: readonly TopicCounts[] }) {
  const { t } = useTranslation('interests')
  const sum = (numberOf: (one: TopicCounts) => number) =>
    formatCount(counts.reduce((total, one) => total + numberOf(one), 0))
  return (
    <Explanation
      figure="topicInterests"
      title={t('topics.title')}
      inputs={{ stated: sum(({ yes, no }) => yes + no), derived: sum(({ derived }) => derived) }}
    />
  )
}
