import { Anchor, Modal, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { InterestTopic, TopicEdit } from '../../../../shared/model/interest.ts'
import { failureOf } from '../../../app/failure-text.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { saveTopics, type TopicsData } from '../use-topics.ts'
import { SensitiveHint } from './SensitiveHint.tsx'

export interface TopicDialogProps extends TopicsData {
  /** null for a new one. */
  topic: InterestTopic | null
  onClose: () => void
}

/** Makes a topic or changes one. */
export function TopicDialog(props: TopicDialogProps) {
  const { t } = useTranslation('interests')
  const title =
    props.topic === null ? t('topics.addTitle') : t('topics.changeTitle', { name: props.topic.name })
  return (
    <Modal opened onClose={props.onClose} title={title}>
      <TopicForm {...props} />
    </Modal>
  )
}

function TopicForm({ topic, topics, categories, onClose }: TopicDialogProps) {
  const { t } = useTranslation('interests')
  const [edit, setEdit] = useState<TopicEdit>(
    topic ?? { id: null, name: '', description: '', categories: [] },
  )
  const save = useSave(topics, topic, onClose)
  const change = (part: Partial<TopicEdit>) => {
    save.reset()
    setEdit(before => ({ ...before, ...part }))
  }
  const isNameTaken = failureOf(save.error)?.code === 'topic_name_taken'
  const known = [...new Set([...categories.map(({ category }) => category), ...edit.categories])]
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (edit.name.trim() !== '') save.mutate({ ...edit, name: edit.name.trim() })
      }}
    >
      <Stack>
        <TextInput
          data-autofocus
          label={t('topics.name')}
          placeholder={t('topics.namePlaceholder')}
          maxLength={60}
          required
          value={edit.name}
          error={isNameTaken ? t('topics.nameTaken') : null}
          onChange={event => change({ name: event.currentTarget.value })}
        />
        <SensitiveHint name={edit.name} />
        <TextInput
          label={t('topics.descriptionLabel')}
          placeholder={t('topics.descriptionPlaceholder')}
          maxLength={300}
          value={edit.description}
          onChange={event => change({ description: event.currentTarget.value })}
        />
        {known.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('topics.noCategories')}{' '}
            <Anchor component={Link} to="/products" inherit underline="always">
              {t('topics.setCategories')}
            </Anchor>
          </Text>
        ) : (
          <MultiSelect
            label={t('topics.categories')}
            description={t('topics.categoriesHint')}
            data={known}
            searchable
            value={edit.categories}
            onChange={chosen => change({ categories: chosen })}
          />
        )}
        <SaveButtons isPending={save.isPending} disabled={edit.name.trim() === ''} onCancel={onClose} />
      </Stack>
    </form>
  )
}

function useSave(topics: readonly InterestTopic[], topic: InterestTopic | null, onDone: () => void) {
  const { t } = useTranslation('interests')
  return useMutation({
    mutationFn: (edit: TopicEdit) =>
      topic === null
        ? saveTopics([...topics, edit], t('topics.added', { name: edit.name }))
        : saveTopics(
            topics.map(one => (one.id === topic.id ? edit : one)),
            t('topics.changed', { name: edit.name }),
          ),
    onSuccess: onDone,
    onError: error => {
      // Said at the name itself.
      if (failureOf(error)?.code !== 'topic_name_taken') notifyFailure(error)
    },
  })
}
