import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../../i18n/format.ts'
import classes from '../Interests.module.css'
import { saveTopicsAtOnce, type TopicsData } from '../use-topics.ts'

/** So many are offered of each kind. */
const MOST = 8

/** What could be a topic: categories that are bought, and what customers named; one click makes it one. */
export function TopicSuggestions({ topics, categories, others }: TopicsData) {
  const { t } = useTranslation('interests')
  const taken = new Set(topics.flatMap(({ name, categories: of }) => [name, ...of]).map(lower))
  const bought = categories.map(({ category }) => category).filter(name => !taken.has(lower(name)))
  const named = others.filter(({ text }) => text.length <= LONGEST_NAME)
  return (
    <>
      {bought.length > 0 && (
        <Suggestions title={t('topics.fromCategories')}>
          {bought.slice(0, MOST).map(name => (
            <SuggestionButton key={name} topics={topics} name={name} categories={[name]} />
          ))}
        </Suggestions>
      )}
      {named.length > 0 && (
        <Suggestions title={t('topics.named')}>
          {named.slice(0, MOST).map(({ text, customers }) => (
            <SuggestionButton key={text} topics={topics} name={text} customers={customers} categories={[]} />
          ))}
        </Suggestions>
      )}
    </>
  )
}

/** As the backend takes them. */
const LONGEST_NAME = 60

const lower = (name: string) => name.toLocaleLowerCase()

function Suggestions({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={classes.suggestions}>
      <h3>{title}</h3>
      <Group gap={8}>{children}</Group>
    </section>
  )
}

interface SuggestionButtonProps {
  topics: TopicsData['topics']
  name: string
  categories: string[]
  customers?: number
}

function SuggestionButton({ topics, name, categories, customers }: SuggestionButtonProps) {
  const { t } = useTranslation('interests')
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={15} aria-hidden />}
      aria-label={t('topics.suggest', { name })}
      onClick={() =>
        saveTopicsAtOnce(
          [...topics, { id: null, name, description: '', categories }],
          t('topics.added', { name }),
        )
      }
    >
      {customers === undefined ? name : `${name} (${formatCount(customers)})`}
    </Button>
  )
}
