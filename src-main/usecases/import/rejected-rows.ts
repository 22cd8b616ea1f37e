import Papa from 'papaparse'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { SkipReason } from '../../../shared/model/import-issues.ts'
import { readRejectedRows } from '../../db/batches.ts'
import type { Connection } from '../../db/database.ts'

const REASONS: Readonly<Record<'de' | 'en', Readonly<Record<SkipReason, string>>>> = {
  de: {
    blank_row: 'leere Zeile',
    footer_row: 'Fußzeile des Exports',
    abandoned_basket: 'abgebrochener Einkauf, keine Bestellung',
    not_an_order: 'Gebühr, Auszahlung oder Umbuchung, keine Bestellung',
    missing_order_id: 'Bestellnummer fehlt',
    missing_identity: 'weder E-Mail noch Name und Adresse',
    excluded_by_owner: 'von Ihnen abgewählt',
    file_refused: 'Datei nicht übernommen',
    raises_no_permission: 'angemeldet: ein Import kann eine Erlaubnis nur wegnehmen',
    unknown_email_state: 'Status unbekannt',
    missing_campaign: 'Name der Kampagne oder Zahlen fehlen',
    unknown_person: 'kein Kunde von Ihnen',
    several_persons: 'passt zu mehreren Kunden',
    no_interest_named: 'keine Angabe zu Interessen',
  },
  en: {
    blank_row: 'empty row',
    footer_row: 'footer of the export',
    abandoned_basket: 'abandoned basket, not an order',
    not_an_order: 'fee, payout or transfer, not an order',
    missing_order_id: 'order number missing',
    missing_identity: 'neither e-mail nor name and address',
    excluded_by_owner: 'unticked by you',
    file_refused: 'file not taken',
    raises_no_permission: 'subscribed: an import can only take a permission away',
    unknown_email_state: 'status unknown',
    missing_campaign: 'name of the campaign or figures missing',
    unknown_person: 'no customer of yours',
    several_persons: 'fits several customers',
    no_interest_named: 'names no interest',
  },
}

/**
 * The rows of a file that were not taken, as they stood in it, with row number and reason in front. The file
 * can be repaired and imported again: our own two columns are then ignored.
 * @throws ExpectedFailure `not_found`.
 */
export function rejectedRowsFile(db: Connection, fileId: number, language: 'de' | 'en') {
  const file = readRejectedRows(db, fileId)
  if (file === null) throw new ExpectedFailure({ code: 'not_found', what: 'file' })
  const head = language === 'de' ? ['Zeile', 'Grund'] : ['Row', 'Reason']
  // Reasons are stored as the codes they were skipped with.
  const rows = file.rows.map(({ row, reason, cells }) => [
    String(row),
    REASONS[language][reason as SkipReason],
    ...cells,
  ])
  return {
    fileName: `${file.name.replace(/\.[^.]*$/, '')}-${language === 'de' ? 'nicht-uebernommen' : 'not-taken'}.csv`,
    mediaType: 'text/csv',
    content: `\ufeff${Papa.unparse([[...head, ...file.header], ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`,
  }
}
