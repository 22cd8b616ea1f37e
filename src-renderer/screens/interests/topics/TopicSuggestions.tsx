import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../../i18n/format.ts'
import classes from '../Interests.module.css'
import type { TopicsData } from '../use-topics.ts'
import { AddTopicButton } from './AddTopicButton.tsx'

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
            <AddTopicButton key={name} name={name} categories={[name]} />
          ))}
        </Suggestions>
      )}
      {named.length > 0 && (
        <Suggestions title={t('topics.named')}>
          {named.slice(0, MOST).map(({ text, customers }) => (
            <AddTopicButton key={text} name={text} label={`${text} (${formatCount(customers)})`} />
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
