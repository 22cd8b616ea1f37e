import { Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { A4_MM, LABEL_SHEETS, labelPages, labelsPerSheet } from '../../../shared/label-sheets.ts'
import { formatCount, formatNumber } from '../../i18n/format.ts'
import classes from './Labels.module.css'
import { type LabelChoice, sheetOf } from './label-choice.ts'

export interface LabelSheetChoiceProps {
  choice: LabelChoice
  /** How many labels are to be printed. */
  count: number
  onChange: (choice: LabelChoice) => void
}

/** On which sheet the labels are printed, and where on a sheet that was begun. */
export function LabelSheetChoice({ choice, count, onChange }: LabelSheetChoiceProps) {
  const { t } = useTranslation('lists')
  const sheet = sheetOf(choice)
  const perSheet = labelsPerSheet(sheet)
  const sheets = labelPages(sheet, count, choice.first).length
  return (
    <Group align="flex-start" gap="xl">
      <Stack gap="sm" flex="1 1 20rem" maw={420}>
        <NativeSelect
          label={t('labels.sheet')}
          description={t('labels.sheetHint')}
          value={choice.sheet}
          onChange={event => {
            const chosen = LABEL_SHEETS.find(({ id }) => id === event.currentTarget.value)
            if (chosen) onChange({ sheet: chosen.id, first: Math.min(choice.first, labelsPerSheet(chosen)) })
          }}
          data={LABEL_SHEETS.map(({ id, name, columns, rows, widthMm, heightMm }) => ({
            value: id,
            label: t('labels.sheetName', {
              name,
              width: formatNumber(widthMm),
              height: formatNumber(heightMm),
              columns,
              rows,
            }),
          }))}
        />
        <NumberInput
          label={t('labels.first')}
          description={t('labels.firstHint', { count: perSheet, formatted: formatCount(perSheet) })}
          value={choice.first}
          min={1}
          max={perSheet}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={first => onChange({ ...choice, first: typeof first === 'number' ? first : 1 })}
        />
        <Text role="status">{t('labels.sheets', { count: sheets, formatted: formatCount(sheets) })}</Text>
        <Text size="sm" c="dimmed">
          {t('labels.scale')}
        </Text>
      </Stack>
      <SheetPicture choice={choice} count={count} onPick={first => onChange({ ...choice, first })} />
    </Group>
  )
}

interface SheetPictureProps {
  choice: LabelChoice
  count: number
  onPick: (first: number) => void
}

/** The first sheet in small: what is used, what will be printed. A click says where to begin, as the number does. */
function SheetPicture({ choice, count, onPick }: SheetPictureProps) {
  const sheet = sheetOf(choice)
  const [places = []] = labelPages(sheet, labelsPerSheet(sheet), 1)
  const stateOf = (position: number) => {
    if (position < choice.first) return 'used'
    return position < choice.first + count ? 'printed' : 'free'
  }
  return (
    <div className={classes.picture} aria-hidden="true">
      {places.map(({ index, leftMm, topMm }) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          className={classes.pictureLabel}
          data-state={stateOf(index + 1)}
          style={{
            left: `${(leftMm / A4_MM.width) * 100}%`,
            top: `${(topMm / A4_MM.height) * 100}%`,
            width: `${(sheet.widthMm / A4_MM.width) * 100}%`,
            height: `${(sheet.heightMm / A4_MM.height) * 100}%`,
          }}
          onClick={() => onPick(index + 1)}
        >
          {index + 1}
        </button>
      ))}
    </div>
  )
}
