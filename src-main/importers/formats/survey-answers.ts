import { foldText } from '../fields/text.ts'
import type { Detection, Format, TableHead } from '../format.ts'
import type { Header } from '../header.ts'
import { findSurveyColumns } from '../survey-columns.ts'
import { SurveyReader } from '../survey-reader.ts'

/** Names that only tables of orders, of goods, of full addresses or of newsletter programs have, folded. */
const OTHER_TABLE =
  /\b(?:sku|artikel\w*|items?|lineitem|quantity|menge|price|preis|betrag|gesamt\w*|summe|total|amount|umsatz|strasse|street|plz|postal code|zip|ort|city|telefon|phone|geburtstag|birthday|status|state|unsubscribed|abgemeldet|optin|opt in|newsletter)\b/

/** The answers to a question for interests, from any program for forms or typed from slips. */
export const surveyAnswers: Format = {
  id: 'survey-answers',
  platform: null,
  sourceName: 'Umfrage',
  exports: 'answers',
  usual: { decimal: ',', dateOrder: 'dmy' },
  columns: {},
  columnsOf: fieldsOf,
  moneyFields: [],
  dateFields: ['interestDay'],
  detect: detectAnswers,
  createReader: (...file) => new SurveyReader(findSurveyColumns(file[0]), ...file),
}

/**
 * Who answered, a question for topics, and either the marks of a form program or nothing but what belongs to answers: a
 * list of customers with a column of interests is no survey.
 */
function detectAnswers({ header }: TableHead): Detection | null {
  const columns = findSurveyColumns(header)
  const { email, customerNumber, orderNumber, topics, ticks, day } = columns
  const who = [email, customerNumber, orderNumber].filter(column => column >= 0)
  const told = [...topics, ...ticks.map(({ column }) => column)]
  if (who.length === 0 || told.length === 0) return null
  const isAnswered = columns.isOfForm || (columns.isAllKnown && (day >= 0 || columns.remarks.length > 0))
  if (!isAnswered || header.names.some(name => OTHER_TABLE.test(foldText(name)))) return null
  const shown = [...who, ...told].slice(0, 4).map(column => header.names[column] ?? '')
  return {
    confidence: columns.isOfForm && columns.isAllKnown ? 0.75 : 0.6,
    reasons: [{ code: 'typical_columns', columns: shown }],
  }
}

/** What is read of a table, for the preview and for the order of day and month. */
function fieldsOf(header: Header): Readonly<Record<string, readonly string[]>> {
  const { email, customerNumber, orderNumber, topics, ticks, remarks, day } = findSurveyColumns(header)
  const named = (...columns: readonly number[]) => columns.flatMap(column => header.names[column] ?? [])
  return {
    email: named(email),
    customerNumber: named(customerNumber),
    orderNumber: named(orderNumber),
    interests: named(...topics, ...ticks.map(({ column }) => column)),
    interestRemark: named(...remarks),
    interestDay: named(day),
  }
}
