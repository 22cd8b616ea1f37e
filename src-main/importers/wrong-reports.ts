import type { FileProblem } from '../../shared/model/import-issues.ts'
import { foldText } from './fields/text.ts'
import type { Header } from './header.ts'

/** A report that is recognised only to be refused with a helpful sentence. */
interface WrongReport {
  problem: FileProblem
  /** Each group needs one of its folded column names, which are looked for as whole names. */
  required: readonly (readonly string[])[]
  /** How many of these further names must be there. */
  further: { names: readonly string[]; least: number }
}

const BANK_NAMES =
  'iban|bic|buchungstag|buchungsdatum|buchung|valuta|valutadatum|wertstellung|wertstellungsdatum|verwendungszweck|buchungstext|saldo|kontostand|saldo nach buchung|auftragskonto|kontonummer|kontonr|bankleitzahl|blz|beguenstigter zahlungspflichtiger|name zahlungsbeteiligter|iban zahlungsbeteiligter|iban des zahlungsempfaengers|zahlungspflichtiger|zahlungsempfaenger|zahlungsempfaenger in|glaeubiger id|glaeubiger identifikationsnummer|mandatsreferenz|kundenreferenz end to end|sammlerreferenz|auftraggeber empfaenger|umsatzart|umsatztyp|waehrung konto|account number|sort code|transaction description|debit amount|credit amount|balance|booking date|value date|payment reference|counterparty|partner iban|partner name|soll|haben'.split(
    '|',
  )

const WRONG_REPORTS: readonly WrongReport[] = [
  {
    problem: 'wrong_report_payments',
    required: [
      ['datum der transaktionserstellung', 'transaction creation date'],
      ['betrag abzuegl kosten', 'net amount', 'auszahlungsdatum', 'payout date', 'typ', 'type'],
    ],
    further: { names: [], least: 0 },
  },
  {
    // PayPal: activity and statement, English and German.
    problem: 'wrong_report_payments',
    required: [
      ['gross', 'brutto'],
      ['fee', 'gebuehr', 'entgelt'],
      ['net', 'netto'],
      ['transaction id', 'transaktionscode', 'from email address', 'absender e mail adresse'],
    ],
    further: { names: [], least: 0 },
  },
  {
    // Etsy: deposits, payments and the monthly statement.
    problem: 'wrong_report_payments',
    required: [['payment id', 'fees taxes', 'fees and taxes']],
    further: {
      names: [
        'gross amount',
        'net amount',
        'posted gross',
        'posted fees',
        'posted net',
        'adjusted gross',
        'adjusted fees',
        'buyer username',
        'net',
        'title',
        'info',
        'type',
        'tax details',
      ],
      least: 4,
    },
  },
  {
    problem: 'wrong_report_payments',
    required: [['bank account ending digits'], ['amount'], ['date', 'currency']],
    further: { names: [], least: 0 },
  },
  {
    problem: 'wrong_report_bank_statement',
    required: [
      [
        'iban',
        'bic',
        'verwendungszweck',
        'buchungstag',
        'buchungstext',
        'auftragskonto',
        'saldo',
        'kontostand',
        'saldo nach buchung',
        'iban zahlungsbeteiligter',
        'valuta',
        'valutadatum',
        'wertstellung',
        'balance',
        'sort code',
        'partner iban',
      ],
    ],
    further: { names: BANK_NAMES, least: 3 },
  },
]

/** What only orders and lists of customers have; a table with it is none of the wrong reports. */
const OWN_MARKS =
  /^(?:bestellnummer|bestellnr|bestell nr|auftragsnummer|order id|order number|ordernumber|e mail|email|e mail adresse|email address|kundennummer|kundennr|artikelnummer|sku)$/

/**
 * Recognises files that people take for an order export: statements of banks and payment services.
 * Everything that could be an order export passes.
 */
export function problemOfUnknownTable(header: Header): FileProblem | null {
  const names = header.names.map(name => foldText(name))
  const has = (name: string) => names.includes(name)
  for (const { problem, required, further } of WRONG_REPORTS) {
    if (!required.every(group => group.some(has))) continue
    if (further.names.filter(has).length < further.least) continue
    if (problem === 'wrong_report_bank_statement' && names.some(name => OWN_MARKS.test(name))) continue
    return problem
  }
  return null
}
