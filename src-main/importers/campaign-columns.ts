import type { CampaignFigures } from '../../shared/model/newsletter.ts'
import { foldText } from './fields/text.ts'
import type { Header } from './header.ts'

export type CampaignField = keyof CampaignFigures | 'id' | 'name' | 'subject' | 'sentDay'

/** Folded column names of campaign reports in English and German, the surest first. */
const NAMES: Readonly<Record<CampaignField, string>> = {
  id: 'unique id|campaign id|kampagnen id|kampagnenid|mailing id|id',
  name: 'title|campaign name|campaign title|campaign|kampagne|kampagnenname|name der kampagne|mailing|mailingname|mailing name|newsletter|newslettername|e mail name|email name|name|titel|bezeichnung',
  subject: 'subject|subject line|betreff|betreffzeile|email subject',
  sentDay:
    'send date|sent date|date sent|sent on|sent at|sending date|delivery date|versanddatum|versendet am|versandt am|gesendet am|versandzeitpunkt|versandzeit|versand|scheduled date|send time|sendedatum|date|datum',
  recipients:
    'total recipients|recipients|sent|emails sent|total sent|e mails gesendet|empfaenger|anzahl empfaenger|empfaenger gesamt|versendet|versandt|gesendet|gesendete e mails|versendete e mails|versandmenge|sendings',
  delivered:
    'successful deliveries|delivered|deliveries|emails delivered|zugestellt|zugestellte e mails|erfolgreich zugestellt|zustellungen|ausgeliefert',
  opened:
    'unique opens|unique opened|unique openings|opened|openers|unique open|einmalige oeffnungen|eindeutige oeffnungen|individuelle oeffnungen|unique oeffnungen|oeffner|geoeffnet|geoeffnet eindeutig|opened unique|opens unique',
  opens:
    'total opens|opens|openings|total openings|oeffnungen gesamt|gesamtoeffnungen|oeffnungen|gesamte oeffnungen',
  clicked:
    'unique clicks|unique clicked|clicked|clickers|unique click|einmalige klicks|eindeutige klicks|individuelle klicks|unique klicks|klicker|geklickt|clicks unique|klicks eindeutig|unique subscriber clicks',
  clicks: 'total clicks|clicks|klicks gesamt|gesamtklicks|klicks',
  softBounced: 'soft bounces|soft bounce|softbounces|softbounce|soft bounced|weiche bounces',
  hardBounced: 'hard bounces|hard bounce|hardbounces|hardbounce|hard bounced|harte bounces',
  bounced: 'total bounces|bounces|bounced|bounces gesamt|unzustellbar|ruecklaeufer',
  unsubscribed:
    'unsubscribes|unsubscribed|unsubscriptions|total unsubscribes|abmeldungen|abgemeldet|austragungen|abbestellungen',
  complained:
    'abuse complaints|abuse reports|spam complaints|spam reports|complaints|complained|spam|beschwerden|spam beschwerden|spambeschwerden|spam meldungen|als spam markiert',
}
const FIELDS = Object.entries(NAMES).map(
  // The keys of the record above are exactly the fields.
  ([field, names]) => [field as CampaignField, names.split('|')] as const,
)

/** The column of each field, -1 where the table has none. A column stands for one field only. */
export function findCampaignColumns(header: Header): Readonly<Record<CampaignField, number>> {
  const names = header.names.map(name =>
    foldText(name)
      .replace(/^(?:anzahl|number of|total number of|no of) /, '')
      .trim(),
  )
  const taken = new Set<number>()
  const found = FIELDS.map(([field, known]) => {
    const column =
      known
        .map(name => names.findIndex((other, at) => other === name && !taken.has(at)))
        .find(at => at >= 0) ?? -1
    if (column >= 0) taken.add(column)
    return [field, column] as const
  })
  // fromEntries forgets that every field is there.
  const columns = Object.fromEntries(found) as Record<CampaignField, number>
  // Programs that only write "opens" and "clicks" count people.
  if (columns.opened < 0 && columns.opens >= 0) [columns.opened, columns.opens] = [columns.opens, -1]
  if (columns.clicked < 0 && columns.clicks >= 0) [columns.clicked, columns.clicks] = [columns.clicks, -1]
  if (columns.name < 0) columns.name = columns.subject
  return columns
}
