import type { TFunction } from 'i18next'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import { formatDay } from '../../i18n/format.ts'

/** What the words for customers behind a figure are made with. */
export interface MembersWords {
  t: TFunction<'groups'>
  productName: (id: number) => string
  topicName: (id: number) => string
  campaignName: (id: number) => string
  /** Of amounts; null while it is not known. */
  currency: string | null
}

/** The members of some figures. */
export type MembersOf<Figure extends FigureMembers['figure']> = Extract<FigureMembers, { figure: Figure }>

/** First and last day as texts. */
export function periodOf({ from, to }: { from: string; to: string }): { from: string; to: string } {
  return { from: formatDay(from), to: formatDay(to) }
}
