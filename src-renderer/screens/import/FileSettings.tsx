import { NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FilePreview, ReadingQuestion } from '../../../shared/model/import.ts'
import { formatIdSchema } from '../../../shared/model/import-columns.ts'
import { type ChosenFile, importSession } from './import-session.ts'
import { choiceLabel, choicesOf, isWorkbook, type ReadingChoice, withChoice } from './reading-choices.ts'

export interface FileSettingsProps {
  chosen: ChosenFile
  preview: FilePreview
  onMap: () => void
}

/** How a file was read, each point of it changeable; a change reads the file again. */
export function FileSettings({ chosen, preview, onMap }: FileSettingsProps) {
  const { t } = useTranslation('import')
  const isOpen = (choice: ReadingQuestion['choice']) =>
    preview.questions.some(question => question.choice === choice && question.answer === null)
  const assumed = preview.issues.find(({ code }) => code === 'assumed_currency')
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t('settings.hint')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        <FormatChoice chosen={chosen} preview={preview} onMap={onMap} />
        <SourceName key={preview.source} chosen={chosen} preview={preview} />
        {isWorkbook(preview) ? (
          <Text size="sm" c="dimmed">
            {t('settings.workbook')}
          </Text>
        ) : (
          <>
            <ReadingSelect choice="encoding" value={preview.encoding} chosen={chosen} />
            <ReadingSelect choice="delimiter" value={preview.delimiter ?? ''} chosen={chosen} />
          </>
        )}
        <ReadingSelect
          choice="decimal"
          value={preview.decimal}
          chosen={chosen}
          warning={isOpen('decimal') ? t('settings.uncertainDecimal') : null}
        />
        <ReadingSelect
          choice="dateOrder"
          value={preview.dateOrder}
          chosen={chosen}
          warning={isOpen('dateOrder') ? t('settings.uncertain') : null}
        />
        {assumed === undefined && chosen.options.currency === undefined ? null : (
          <ReadingSelect
            choice="currency"
            value={assumed?.examples[0]?.raw ?? 'EUR'}
            chosen={chosen}
            warning={t('settings.currencyHint')}
          />
        )}
      </SimpleGrid>
    </>
  )
}

interface ReadingSelectProps {
  choice: ReadingChoice
  /** What the file was read with. */
  value: string
  chosen: ChosenFile
  warning?: string | null
}

function ReadingSelect({ choice, value, chosen, warning = null }: ReadingSelectProps) {
  const { t } = useTranslation('import')
  const override = chosen.options[choice]
  const automatic =
    override === undefined
      ? t('settings.automatic', { value: choiceLabel(choice, value) })
      : t('settings.auto')
  return (
    <NativeSelect
      label={t(`settings.${choice}`)}
      description={warning}
      value={override ?? ''}
      data={[{ value: '', label: automatic }, ...choicesOf(choice)]}
      onChange={event =>
        importSession.setOptions(chosen.token, withChoice(chosen.options, choice, event.currentTarget.value))
      }
    />
  )
}

/** Choosing "another table" leads to the mapping, where the columns are named. */
function FormatChoice({ chosen, preview, onMap }: FileSettingsProps) {
  const { t } = useTranslation('import')
  const recognised = preview.format === null ? t('settings.formatUnknown') : t(`format.${preview.format}`)
  const override = chosen.options.format
  const automatic =
    override === undefined ? t('settings.automatic', { value: recognised }) : t('settings.auto')
  const change = (value: string) => {
    if (value === 'custom') return onMap()
    const { mapping: _mapping, ...options } = chosen.options
    importSession.setOptions(chosen.token, withChoice(options, 'format', value))
  }
  return (
    <NativeSelect
      label={t('settings.format')}
      value={override ?? ''}
      data={[
        { value: '', label: automatic },
        ...formatIdSchema.options.map(format => ({ value: format, label: t(`format.${format}`) })),
      ]}
      onChange={event => change(event.currentTarget.value)}
    />
  )
}

/** Typed text counts when the field is left or Enter is pressed, not with every letter. */
function SourceName({ chosen, preview }: Pick<FileSettingsProps, 'chosen' | 'preview'>) {
  const { t } = useTranslation('import')
  const shown = chosen.options.sourceName ?? preview.source ?? ''
  const save = (typed: string) => {
    const name = typed.trim()
    if (name !== shown) importSession.setOptions(chosen.token, withChoice(chosen.options, 'sourceName', name))
  }
  return (
    <TextInput
      label={t('settings.sourceName')}
      description={t('settings.sourceNameHint')}
      defaultValue={shown}
      maxLength={80}
      onBlur={event => save(event.currentTarget.value)}
      onKeyDown={event => event.key === 'Enter' && save(event.currentTarget.value)}
    />
  )
}
