import { Button, Group, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilePreview, ReadingQuestion } from '../../../shared/model/import.ts'
import type { IssueCode } from '../../../shared/model/import-issues.ts'
import { formatDayLong, formatNumber } from '../../i18n/format.ts'
import { type ChosenFile, importSession } from './import-session.ts'
import classes from './ReadingQuestions.module.css'
import { withChoice } from './reading-choices.ts'

export interface ReadingQuestionsProps {
  chosen: ChosenFile
  preview: FilePreview
}

/** Asks how to read what the file leaves open, each way shown with one of its own values. */
export function ReadingQuestions({ chosen, preview }: ReadingQuestionsProps) {
  return preview.questions.map(question => (
    <Question key={question.choice} question={question} chosen={chosen} />
  ))
}

/** True while the owner has not said how a file is to be read. */
export function hasOpenQuestion({ questions }: Pick<FilePreview, 'questions'>): boolean {
  return questions.some(({ answer }) => answer === null)
}

const ASKED: Readonly<Record<ReadingQuestion['choice'], IssueCode>> = {
  decimal: 'ambiguous_amount',
  dateOrder: 'ambiguous_date',
}

/** Findings that a question on the screen says already. */
export function isAsked(code: IssueCode, { questions }: Pick<FilePreview, 'questions'>): boolean {
  return questions.some(({ choice }) => ASKED[choice] === code)
}

function Question({ question, chosen }: { question: ReadingQuestion; chosen: ChosenFile }) {
  const { t } = useTranslation('import')
  const { choice, example, answer } = question
  const headingId = useId()
  return (
    <div className={classes.question}>
      <IconHelpCircle size={22} aria-hidden className={classes.icon ?? ''} />
      <div>
        <Text fw={600} id={headingId}>
          {t(`question.${choice}`, { example })}
        </Text>
        <Group gap="xs" mt={8} role="group" aria-labelledby={headingId}>
          {readingsInWords(question).map(({ value, words }) => (
            <Button
              key={value}
              size="compact-md"
              variant={answer === value ? 'filled' : 'default'}
              aria-pressed={answer === value}
              onClick={() =>
                importSession.setOptions(chosen.token, withChoice(chosen.options, choice, value))
              }
            >
              {words}
            </Button>
          ))}
        </Group>
        <Text size="sm" c="dimmed" mt={8}>
          {t('question.remembered')}
        </Text>
      </div>
    </div>
  )
}

/** Thousands with their two decimals, so that no mark of the number can be taken for the other one. */
function amountInWords(amount: number): string {
  return formatNumber(amount, 3, Number.isInteger(amount) ? 2 : 0)
}

function readingsInWords(question: ReadingQuestion): { value: string; words: string }[] {
  switch (question.choice) {
    case 'decimal':
      return question.readings.map(({ value, number }) => ({ value, words: amountInWords(number) }))
    case 'dateOrder':
      return question.readings.map(({ value, day }) => ({ value, words: formatDayLong(day) }))
  }
}
