import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Panel } from '../../../components/Panel.tsx'
import { currentLanguage } from '../../../i18n/index.ts'
import type { TopicsData } from '../use-topics.ts'
import { GuidePanel } from './GuidePanel.tsx'
import { SlipSheet } from './SlipSheet.tsx'
import { SurveyForm } from './SurveyForm.tsx'
import { SurveyResult } from './SurveyResult.tsx'
import { MOST_TOPICS, type SurveyChoices, surveyOf } from './survey.ts'

/** The question for interests: what it asks, as text, for the website and on paper, and where it belongs. */
export function AskPart({ topics }: TopicsData) {
  const { t, i18n } = useTranslation('interests')
  const [choices, setChoices] = useState<SurveyChoices>(() => ({
    topicIds: topics.slice(0, MOST_TOPICS).map(({ id }) => id),
    question: null,
    hasFreeText: true,
    language: currentLanguage(),
    email: '',
    size: 'a6',
    hasNumber: true,
  }))
  const change = (part: Partial<SurveyChoices>) => setChoices(before => ({ ...before, ...part }))
  const chosen = topics.filter(({ id }) => choices.topicIds.includes(id)).map(({ name }) => name)
  const survey = surveyOf(choices, chosen, i18n.getFixedT(choices.language, 'interests'))
  return (
    <>
      <div className="no-print">
        <Panel title={t('ask.title')} description={t('ask.text')}>
          {topics.length === 0 ? (
            <Text c="dimmed">
              {t('ask.noTopics')}{' '}
              <Anchor component={Link} to="/interests" inherit underline="always">
                {t('stated.makeTopics')}
              </Anchor>
            </Text>
          ) : (
            <>
              <SurveyForm choices={choices} onChange={change} topics={topics} survey={survey} />
              {chosen.length > 0 && <SurveyResult choices={choices} onChange={change} survey={survey} />}
            </>
          )}
        </Panel>
      </div>
      <div className="no-print">
        <GuidePanel />
      </div>
      <div className="no-print">
        <Panel title={t('ask.answersTitle')} description={t('ask.answersText')}>
          <Button component={Link} to="/import" variant="default">
            {t('ask.answersLink')}
          </Button>
        </Panel>
      </div>
      {chosen.length > 0 && <SlipSheet survey={survey} {...choices} />}
    </>
  )
}
