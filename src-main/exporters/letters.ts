import type { Language } from './columns.ts'
import { csv } from './csv.ts'
import { greeting } from './greeting.ts'
import { POSTAL_LINES, postalLines } from './postal-lines.ts'
import type { Recipient } from './recipient.ts'
import type { ExportTarget, OwnColumn } from './target.ts'

const NAMES: Readonly<Record<Language, { greeting: string; line: string }>> = {
  de: { greeting: 'Briefanrede', line: 'Adresszeile' },
  en: { greeting: 'Greeting', line: 'Address_line' },
}

/** The address as lines, the empty ones at the end, so that a letter has no gaps. */
function lineColumns(language: Language): OwnColumn[] {
  let lines: { of: Recipient; texts: string[] } | null = null
  const linesOf = (recipient: Recipient, ownCountry: string) => {
    // All cells of a row are asked for one after another.
    if (lines?.of !== recipient)
      lines = { of: recipient, texts: postalLines(recipient, ownCountry, language) }
    return lines.texts
  }
  return Array.from({ length: POSTAL_LINES }, (_, index) => ({
    name: `${NAMES[language].line}_${index + 1}`,
    cell: (recipient, ownCountry) => linesOf(recipient, ownCountry)[index] ?? '',
  }))
}

/** For the serial letters of Word and LibreOffice: one row is one letter, greeting and address ready to print. */
export const letters: ExportTarget = {
  ...csv,
  id: 'letters',
  ownColumns: (_request, language) => [
    {
      name: NAMES[language].greeting,
      says: 'greeting',
      cell: recipient => greeting(recipient, language),
    },
    ...lineColumns(language),
  ],
}

/** The addresses of printed labels, as a file for the record and for programs that print labels themselves. */
export const labels: ExportTarget = {
  ...csv,
  id: 'labels',
  ownColumns: (_request, language) => lineColumns(language),
}
