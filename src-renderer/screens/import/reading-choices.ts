import { type FilePreview, type ImportOptions, importOptionsSchema } from '../../../shared/model/import.ts'
import { i18next } from '../../i18n/index.ts'

/** What the owner can override of how a file was read. */
export type ReadingChoice = 'encoding' | 'delimiter' | 'decimal' | 'dateOrder' | 'currency'

export interface Choice {
  value: string
  label: string
}

/** The values of a choice with their names in the language on the screen. */
export function choicesOf(choice: ReadingChoice): Choice[] {
  const t = i18next.t
  switch (choice) {
    case 'encoding':
      return (['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const).map(value => ({
        value,
        label: t(`import:settings.encodings.${value}`),
      }))
    case 'delimiter':
      return [
        { value: ';', label: t('import:settings.delimiters.semicolon') },
        { value: ',', label: t('import:settings.delimiters.comma') },
        { value: '\t', label: t('import:settings.delimiters.tab') },
        { value: '|', label: t('import:settings.delimiters.pipe') },
      ]
    case 'decimal':
      return [
        { value: ',', label: t('import:settings.decimals.comma') },
        { value: '.', label: t('import:settings.decimals.point') },
      ]
    case 'dateOrder':
      return (['dmy', 'mdy', 'ymd'] as const).map(value => ({
        value,
        label: t(`import:settings.dateOrders.${value}`),
      }))
    case 'currency':
      return CURRENCIES.map(value => ({ value, label: `${value} – ${currencyName(value)}` }))
  }
}

const CURRENCIES = 'EUR CHF USD GBP PLN CZK HUF SEK DKK NOK RON BGN AUD CAD NZD JPY'.split(' ')

function currencyName(code: string): string {
  return new Intl.DisplayNames([i18next.language], { type: 'currency' }).of(code) ?? code
}

/** The name of the value that a file was read with. */
export function choiceLabel(choice: ReadingChoice, value: string): string {
  return choicesOf(choice).find(({ value: known }) => known === value)?.label ?? value
}

/**
 * Options with one choice made; the empty value leaves it to the program again.
 * @throws ZodError for a value that the choice does not have, which would be a bug.
 */
export function withChoice(
  options: ImportOptions,
  choice: ReadingChoice | 'format' | 'sourceName',
  value: string,
): ImportOptions {
  const { [choice]: _before, ...others } = options
  return importOptionsSchema.parse(value === '' ? others : { ...others, [choice]: value })
}

/** A workbook has neither encoding nor delimiter to choose. */
export function isWorkbook(preview: FilePreview): boolean {
  return preview.encoding === 'xlsx'
}
