import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { saveTopics } from '../use-topics.ts'

export interface AddTopicButtonProps {
  name: string
  categories?: string[]
  /** Default: the name. */
  label?: string
  onDone?: () => void
}

/** Makes something a topic with one click. */
export function AddTopicButton({ name, categories = [], label = name, onDone }: AddTopicButtonProps) {
  const { t } = useTranslation('interests')
  const add = async () => {
    const { topics } = await api.interests.topics()
    const topic = { id: null, name, description: '', categories }
    await saveTopics([...topics, topic], t('topics.added', { name }))
    onDone?.()
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={15} aria-hidden />}
      aria-label={t('topics.suggest', { name })}
      onClick={() => void add().catch(notifyFailure)}
    >
      {label}
    </Button>
  )
}
