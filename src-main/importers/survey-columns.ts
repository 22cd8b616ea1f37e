import { foldText } from './fields/text.ts'
import type { Header } from './header.ts'
import { findStatusColumns } from './status-columns.ts'

/** The columns of a table of answers, by position; -1 where there is none. */
export interface SurveyColumns {
  email: number
  customerNumber: number
  orderNumber: number
  day: number
  /** Columns with one topic or several in a cell. */
  topics: readonly number[]
  /** Columns that stand for one topic each, with a mark in the cell. */
  ticks: readonly { column: number; topic: string }[]
  remarks: readonly number[]
  /** Columns that tell nothing of interests, and that only form programs write. */
  isOfForm: boolean
  /** True where every column is one of those above or says who answered. */
  isAllKnown: boolean
}

const CUSTOMER_NUMBER =
  /^(?:ihre |your )?(?:kundennummer|kunden nr|kundennr|kundenid|kunden id|kdnr|kd nr|customer (?:number|no|id|nr))\b/
const ORDER_NUMBER =
  /^(?:ihre |your )?(?:bestellnummer|bestell nr|bestellnr|auftragsnummer|order (?:number|no|id|nr))\b/
/** "Zeitstempel", "Submitted at", "Eingereicht am". */
const FORM_DAY =
  /^(?:zeitstempel|timestamp|submitted(?: at| on)?|submission (?:date|time)|submit date(?: utc)?|eingereicht(?: am)?|abgeschickt(?: am)?|completion time|fertigstellungszeit|date submitted|datum abgeschickt|response date|created at|erstellt am)$/
const DAY = /^(?:datum|date|tag|day|vom|angegeben am|stated on)$/
/** Topics, or a question for them. */
const TOPICS =
  /\b(?:interess\w*|interest\w*|themen|thema|topics?|informationswuensch\w*)\b|\b(?:worueber|wovon|what)\b.*\b(?:informier\w*|hoeren|erfahren|inform\w*|hear|updates?|news)\b/
const REMARKS =
  /\b(?:sonstige[sn]?|anderes|andere themen|freitext|freie angabe|eigene wuensche|weitere wuensche|weiteres|wunsch|wuensche|anmerkung(?:en)?|kommentare?|other|something else|comments?|remarks?|own words|wish(?:es)?)\b/
/** Says who answered, or nothing: names, marks of the form itself. */
const BESIDE =
  /^(?:name|vorname|nachname|vor und nachname|full name|first name|last name|anrede|id|nr|antwort id|response id|submission id|start date(?: utc)?|startzeit|start time|startdatum|sprache|language|punktzahl|score|network id|tags|zeile|grund|row|reason)$/
/** `Interessen [Tee]`, `Interessen: Tee`, `Interests - Tea`. */
const TICK = /^(.+?)\s*(?:\[(.+)\]|[:–—]\s+(.+)|\s-\s+(.+))$/

/** Finds the columns by their names. */
export function findSurveyColumns(header: Header): SurveyColumns {
  const names = header.names.map(name => foldText(name.replace(/ \(\d+\)$/, '')))
  const find = (pattern: RegExp) => names.findIndex(name => pattern.test(name))
  const found = {
    email: findStatusColumns(header).email,
    customerNumber: find(CUSTOMER_NUMBER),
    orderNumber: find(ORDER_NUMBER),
  }
  const formDay = find(FORM_DAY)
  const day = formDay >= 0 ? formDay : find(DAY)
  const told = new Set([...Object.values(found), day])
  const ticks: { column: number; topic: string }[] = []
  const topics: number[] = []
  const remarks: number[] = []
  for (const [column, name] of names.entries()) {
    if (told.has(column)) continue
    const topic = tickedTopic(header.names[column] ?? '')
    if (topic !== null && REMARKS.test(foldText(topic))) remarks.push(column)
    else if (topic !== null) ticks.push({ column, topic })
    else if (TOPICS.test(name)) topics.push(column)
    else if (REMARKS.test(name)) remarks.push(column)
  }
  const known = new Set([...told, ...topics, ...remarks, ...ticks.map(({ column }) => column)])
  return {
    ...found,
    day,
    topics,
    ticks,
    remarks,
    isOfForm: formDay >= 0 || ticks.length > 1,
    isAllKnown: names.every((name, column) => known.has(column) || BESIDE.test(name)),
  }
}

/** The topic that a column's name ends with, behind a word for topics; null for any other column. */
function tickedTopic(name: string): string | null {
  const [, question = '', ...parts] = TICK.exec(name) ?? []
  const topic = parts.find(part => part !== undefined)?.trim() ?? ''
  return topic !== '' && TOPICS.test(foldText(question)) ? topic : null
}
