import type { CampaignMessage } from '../../../shared/model/campaign.ts'

/** How texts name what is different for everybody, in either language. */
export const DRAFT_FIELDS = {
  firstName: ['{Vorname}', '{first name}'],
  lastProduct: ['{letztes Produkt}', '{last product}'],
  voucher: ['{Gutschein}', '{voucher}'],
} as const

/** Whether any text of a message needs the product that somebody bought last. */
export function needsLastProduct({ subject, text, letter }: CampaignMessage): boolean {
  return DRAFT_FIELDS.lastProduct.some(field => [subject, text, letter].some(one => one.includes(field)))
}

/** What is still to be done before a message can go out. */
export type MessageGap = 'blank' | 'voucher'

/** Places in square brackets that nobody filled in yet, and a voucher without a code. */
export function messageGaps({ subject, text, letter, voucherCode }: CampaignMessage): MessageGap[] {
  const texts = [subject, text, letter]
  const hasVoucher = DRAFT_FIELDS.voucher.some(field => texts.some(one => one.includes(field)))
  return [
    ...(texts.some(one => /\[[^[\]]+\]/.test(one)) ? (['blank'] as const) : []),
    ...(hasVoucher && voucherCode === '' ? (['voucher'] as const) : []),
  ]
}

/** A text with the code that is the same for everybody; without a code its field stays to be seen. */
export function withVoucher(text: string, voucherCode: string): string {
  if (voucherCode === '') return text
  return DRAFT_FIELDS.voucher.reduce((filled, field) => filled.replaceAll(field, voucherCode), text)
}
