import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Page } from '../../components/Page.tsx'
import { PartLinks } from '../../components/PartLinks.tsx'
import { useAddressChoice } from '../value/use-address-choice.ts'
import { AskPart } from './ask/AskPart.tsx'
import { NotesPart } from './notes/NotesPart.tsx'
import { TopicsPart } from './topics/TopicsPart.tsx'
import { useTopics } from './use-topics.ts'

const PARTS = ['topics', 'ask', 'notes'] as const

const CONTENTS = { topics: TopicsPart, ask: AskPart, notes: NotesPart }

/** What customers want to hear about: the owner's topics, the question for them, and what notes of orders say. */
export default function InterestsScreen() {
  const { t } = useTranslation(['interests', 'common'])
  const [part] = useAddressChoice('part', PARTS)
  const topics = useTopics()
  const Content = CONTENTS[part]
  return (
    <Page
      title={t('interests:title')}
      description={t('interests:description')}
      layout="text"
      // What is printed of the question is nothing but slips.
      titleOnPaper={part !== 'ask'}
    >
      <PartLinks
        label={t('interests:part.label')}
        to="/interests"
        parts={PARTS.map(name => ({ name, text: t(`interests:part.${name}`) }))}
        current={part}
      />
      {topics.isError && <LoadFailure error={topics.error} onRetry={() => void topics.refetch()} />}
      {topics.isPending && <Loader m="xl" />}
      {topics.data !== undefined && <Content {...topics.data} />}
    </Page>
  )
}
