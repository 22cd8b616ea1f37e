import { Anchor, Checkbox, Group, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InterestTopic } from '../../../../shared/model/interest.ts'
import { LanguageChoice } from '../../../components/LanguageChoice.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { MOST_TOPICS, type Survey, type SurveyChoices } from './survey.ts'

export interface SurveyFormProps {
  choices: SurveyChoices
  onChange: (part: Partial<SurveyChoices>) => void
  topics: readonly InterestTopic[]
  survey: Survey
}

/** What the question asks: topics, wording, language. */
export function SurveyForm({ choices, onChange, topics, survey }: SurveyFormProps) {
  const { t } = useTranslation(['interests', 'common'])
  const count = survey.topics.length
  return (
    <Stack>
      <Checkbox.Group
        label={t('interests:ask.topics')}
        value={choices.topicIds.map(String)}
        onChange={ids => onChange({ topicIds: ids.map(Number) })}
        error={count === 0 ? t('interests:ask.noneChosen') : null}
      >
        <Group gap="md" mt={6}>
          {topics.map(({ id, name }) => (
            <Checkbox key={id} value={String(id)} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
      <Text size="sm" role="status" hidden={count <= MOST_TOPICS} style={{ color: 'var(--text-warning)' }}>
        {count > MOST_TOPICS && t('interests:ask.tooMany', { count, formatted: formatCount(count) })}
      </Text>
      <div>
        <TextInput
          label={t('interests:ask.question')}
          maxLength={200}
          lang={choices.language}
          value={choices.question ?? survey.question}
          onChange={event => onChange({ question: event.currentTarget.value })}
        />
        {choices.question !== null && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            mt={4}
            onClick={() => onChange({ question: null })}
          >
            {t('interests:ask.ownQuestion')}
          </Anchor>
        )}
      </div>
      <Group justify="space-between">
        <Switch
          label={t('interests:ask.freeText')}
          checked={choices.hasFreeText}
          onChange={event => onChange({ hasFreeText: event.currentTarget.checked })}
        />
        <LanguageChoice
          label={t('interests:ask.language')}
          language={choices.language}
          onChange={language => onChange({ language })}
        />
      </Group>
    </Stack>
  )
}
