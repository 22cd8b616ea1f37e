import Papa from 'papaparse'

/** A movement of money as a German PayPal account shows it; what is not given has a harmless value. */
export interface TestPayment {
  id: string
  type?: string
  status?: string
  /** DD.MM.YYYY */
  day?: string
  name?: string
  /** The buyer's, also for refunds. */
  email?: string
  /** As it stands in the file: `54,90`, negative for refunds. */
  gross: string
  shipping?: string
  invoice?: string
  reference?: string
}

const OWN = 'laden@example.com'

/** An activity download of a German account, with some of its columns. */
export function paypalCsv(payments: readonly TestPayment[]): string {
  const rows = payments.map(payment => {
    const isOut = payment.gross.startsWith('-')
    const email = payment.email ?? 'anna@example.org'
    return {
      Datum: payment.day ?? '02.03.2026',
      Uhrzeit: '10:15:00',
      Zeitzone: 'CET',
      Name: payment.name ?? 'Anna Beispiel',
      Typ: payment.type ?? 'PayPal Express-Zahlung',
      Status: payment.status ?? 'Abgeschlossen',
      Währung: 'EUR',
      Brutto: payment.gross,
      Gebühr: '0,00',
      Netto: payment.gross,
      'Absender E-Mail-Adresse': isOut ? OWN : email,
      'Empfänger E-Mail-Adresse': isOut ? email : OWN,
      Transaktionscode: payment.id,
      'Versand- und Bearbeitungsgebühr': payment.shipping ?? '',
      'Zugehöriger Transaktionscode': payment.reference ?? '',
      Rechnungsnummer: payment.invoice ?? '',
    }
  })
  return Papa.unparse(rows, { newline: '\r\n', quotes: true })
}
