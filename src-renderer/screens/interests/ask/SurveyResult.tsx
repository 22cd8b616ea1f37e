import { Button, Group, SegmentedControl, Stack, Switch, Text, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../../../components/CopyTextButton.tsx'
// Turns what is printed to the light appearance.
import '../../../app/printing.ts'
import classes from './Ask.module.css'
import { Slip } from './Slip.tsx'
import { isEmail, type Survey, type SurveyChoices, surveyHtml, surveyText } from './survey.ts'

const FORMS = ['asText', 'asHtml', 'asSlip'] as const
type Form = (typeof FORMS)[number]

interface ResultProps {
  choices: SurveyChoices
  onChange: (part: Partial<SurveyChoices>) => void
  survey: Survey
}

/** The question in one of its forms, to copy or to print. */
export function SurveyResult(props: ResultProps) {
  const { t } = useTranslation('interests')
  const [form, setForm] = useState<Form>('asText')
  return (
    <Stack mt="lg" gap="sm">
      <SegmentedControl
        aria-label={t('ask.form')}
        value={form}
        onChange={value => setForm(FORMS.find(one => one === value) ?? 'asText')}
        data={FORMS.map(value => ({ value, label: t(`ask.${value}`) }))}
      />
      {form === 'asText' && <AsText {...props} />}
      {form === 'asHtml' && <AsHtml {...props} />}
      {form === 'asSlip' && <AsSlip {...props} />}
    </Stack>
  )
}

function AsText({ survey }: ResultProps) {
  const { t } = useTranslation('interests')
  const text = surveyText(survey)
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('ask.textHint')}
      </Text>
      <p className={classes.text} lang={survey.language}>
        {text}
      </p>
      <div>
        <CopyTextButton text={text} />
      </div>
    </>
  )
}

function AsHtml({ survey, choices, onChange }: ResultProps) {
  const { t } = useTranslation('interests')
  const isKnown = isEmail(choices.email)
  const html = surveyHtml(survey, choices.email)
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('ask.htmlHint')}
      </Text>
      <EmailInput choices={choices} onChange={onChange} />
      {isKnown ? (
        <>
          <pre className={classes.code}>{html}</pre>
          <div>
            <CopyTextButton text={html} />
          </div>
        </>
      ) : (
        <Text size="sm">{t('ask.emailMissing')}</Text>
      )}
    </>
  )
}

function AsSlip({ survey, choices, onChange }: ResultProps) {
  const { t } = useTranslation('interests')
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('ask.slipHint')}
      </Text>
      <Group>
        <SegmentedControl
          size="xs"
          aria-label={t('ask.size')}
          value={choices.size}
          onChange={size => onChange({ size: size === 'a5' ? 'a5' : 'a6' })}
          data={[
            { value: 'a6', label: t('ask.a6') },
            { value: 'a5', label: t('ask.a5') },
          ]}
        />
        <Switch
          label={t('ask.number')}
          checked={choices.hasNumber}
          onChange={event => onChange({ hasNumber: event.currentTarget.checked })}
        />
      </Group>
      <EmailInput choices={choices} onChange={onChange} />
      <section className={classes.preview} aria-label={t('ask.preview')}>
        <Slip survey={survey} {...choices} />
      </section>
      <div>
        <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
          {t('ask.printSlip')}
        </Button>
      </div>
    </>
  )
}

function EmailInput({ choices, onChange }: Pick<ResultProps, 'choices' | 'onChange'>) {
  const { t } = useTranslation('interests')
  return (
    <TextInput
      type="email"
      label={t('ask.email')}
      placeholder={t('ask.emailPlaceholder')}
      maxLength={254}
      value={choices.email}
      onChange={event => onChange({ email: event.currentTarget.value })}
    />
  )
}
