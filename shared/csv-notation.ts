/** How a spreadsheet of a language expects files that a double click opens. */
export interface CsvNotation {
  readonly delimiter: ';' | ','
  readonly decimalMark: ',' | '.'
}

export const CSV_NOTATIONS: Readonly<Record<'de' | 'en', CsvNotation>> = {
  de: { delimiter: ';', decimalMark: ',' },
  en: { delimiter: ',', decimalMark: '.' },
}
