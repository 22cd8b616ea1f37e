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

/** A text with the code that is the same for everybody; without a code its field stays to be seen. */
export function withVoucher(text: string, voucherCode: string): string {
  if (voucherCode === '') return text
  return DRAFT_FIELDS.voucher.reduce((filled, field) => filled.replaceAll(field, voucherCode), text)
}
