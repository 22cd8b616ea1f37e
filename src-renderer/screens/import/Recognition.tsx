import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FilePreview, RecognitionReason } from '../../../shared/model/import.ts'
import { formatDay, formatList, formatPercent } from '../../i18n/format.ts'
import classes from './Recognition.module.css'

/** What a file was taken for, how surely, and why. */
export function Recognition({ preview }: { preview: FilePreview }) {
  const { t } = useTranslation('import')
  const reasonText = useReasonText()
  if (preview.format === null) return <Text c="dimmed">{t('file.notRecognised')}</Text>
  const format = t(`format.${preview.format}`)
  const decided = preview.reasons.some(reason => DECIDED.includes(reason.code))
  return (
    <>
      <Text>
        {decided
          ? t('file.chosen', { format })
          : t('file.recognised', { format, percent: formatPercent(preview.confidence, 0) })}
      </Text>
      {preview.reasons.length > 0 && (
        <ul className={classes.reasons} aria-label={t('file.reasons')}>
          {preview.reasons.map(reason => (
            <li key={reason.code}>{reasonText(reason)}</li>
          ))}
          {preview.headerRow > 1 && <li>{t('file.headerRow', { row: preview.headerRow })}</li>}
        </ul>
      )}
    </>
  )
}

/** Reasons that rest on the owner's word, where a percentage would be odd. */
const DECIDED: readonly RecognitionReason['code'][] = ['chosen_by_owner', 'remembered_mapping']

function useReasonText(): (reason: RecognitionReason) => string {
  const { t } = useTranslation('import')
  return reason => {
    switch (reason.code) {
      case 'columns_match':
        return t('file.reason.columns_match', { found: reason.found, expected: reason.expected })
      case 'typical_columns':
        return t('file.reason.typical_columns', {
          columns: formatList(reason.columns),
        })
      case 'typical_values':
        return t('file.reason.typical_values', { column: reason.column, example: reason.example })
      case 'remembered_mapping':
        return t('file.reason.remembered_mapping', { day: formatDay(reason.since) })
      case 'chosen_by_owner':
        return t('file.reason.chosen_by_owner')
    }
  }
}
