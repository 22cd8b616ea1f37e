import type { CampaignMessage } from '../../../shared/model/campaign.ts'
import type { ListColumn } from '../../../shared/model/list.ts'
import type { BundleGoods } from './bundle-goods.ts'

/** What texts name that is different for everybody, in either language; a list brings it in a column. */
export const PERSONAL_FIELDS = {
  firstName: ['{Vorname}', '{first name}'],
  lastProduct: ['{letztes Produkt}', '{last product}'],
  topic: ['{Thema}', '{topic}'],
  tier: ['{Kundenstufe}', '{tier}'],
} as const satisfies Partial<Record<ListColumn, readonly [string, string]>>

/** What is the same for everybody, and so stands in the texts that one copies or prints. */
export const COMMON_FIELDS = {
  voucher: ['{Gutschein}', '{voucher}'],
  /** The product that the group of a bundle has, and the one that it lacks. */
  boughtProduct: ['{gekauftes Produkt}', '{bought product}'],
  missingProduct: ['{fehlendes Produkt}', '{missing product}'],
} as const

export type PersonalDraftField = keyof typeof PERSONAL_FIELDS

/** In the order in which lists offer them. */
export const PERSONAL_DRAFT_FIELDS = ['firstName', 'lastProduct', 'topic', 'tier'] as const

type Texts = Pick<CampaignMessage, 'subject' | 'text' | 'letter' | 'social'>

/** The columns that the texts of a message take; a public one goes to nobody in particular. */
export function columnsNeeded({ subject, text, letter }: Texts): PersonalDraftField[] {
  const texts = [subject, text, letter]
  return PERSONAL_DRAFT_FIELDS.filter(column => areIn(PERSONAL_FIELDS[column], texts))
}

function areIn(fields: readonly string[], texts: readonly string[]): boolean {
  return fields.some(field => texts.some(text => text.includes(field)))
}

/** What is still to be done before a message can go out. */
export type MessageGap = 'blank' | 'blankPublic' | 'voucher' | 'bundle' | 'unknown' | 'personal'

const KNOWN = new Set<string>([...Object.values(PERSONAL_FIELDS), ...Object.values(COMMON_FIELDS)].flat())

/**
 * Places in square brackets that nobody filled in yet, a voucher without a code, products that the group does not tell,
 * fields that nothing fills in, and fields for single people in a text that is public.
 */
export function messageGaps(message: Texts & CommonValues): MessageGap[] {
  const { subject, text, letter, social, voucherCode, goods } = message
  const texts = [subject, text, letter, social]
  const { voucher, boughtProduct, missingProduct } = COMMON_FIELDS
  const fields = texts.flatMap(one => one.match(/\{[^{}]+\}/g) ?? [])
  const gaps: Record<MessageGap, boolean> = {
    blank: [subject, text, letter].some(hasBlank),
    blankPublic: hasBlank(social),
    voucher: areIn(voucher, texts) && voucherCode === '',
    bundle: areIn([...boughtProduct, ...missingProduct], texts) && goods === null,
    unknown: fields.some(field => !KNOWN.has(field)),
    personal: areIn(Object.values(PERSONAL_FIELDS).flat(), [social]),
  }
  return GAPS.filter(gap => gaps[gap])
}

const GAPS = ['blank', 'blankPublic', 'voucher', 'bundle', 'unknown', 'personal'] as const

function hasBlank(text: string): boolean {
  return /\[[^[\]]+\]/.test(text)
}

/** What the fields stand for that are the same for everybody. */
export interface CommonValues {
  /** Empty: none yet. */
  voucherCode: string
  /** null where the group tells no two products; undefined while that is not known. */
  goods: BundleGoods | null | undefined
}

/** A text with what is the same for everybody; what is not known yet stays to be seen. */
export function withCommon(text: string, { voucherCode, goods }: CommonValues): string {
  const { voucher, boughtProduct, missingProduct } = COMMON_FIELDS
  const filled = voucherCode === '' ? text : replaced(text, voucher, voucherCode)
  if (!goods) return filled
  return replaced(replaced(filled, boughtProduct, goods.bought), missingProduct, goods.missing)
}

/** Whether a text has the voucher in it. */
export function hasVoucher(text: string): boolean {
  return areIn(COMMON_FIELDS.voucher, [text])
}

/** A text as one person reads it. */
export function withPersonal(text: string, values: Partial<Record<PersonalDraftField, string>>): string {
  return PERSONAL_DRAFT_FIELDS.reduce((filled, field) => {
    const value = values[field]
    return value === undefined ? filled : replaced(filled, PERSONAL_FIELDS[field], value)
  }, text)
}

function replaced(text: string, fields: readonly string[], by: string): string {
  // A function, as the text of a product may hold what means something in a replacement.
  return fields.reduce((filled, field) => filled.replaceAll(field, () => by), text)
}
