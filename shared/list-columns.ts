import type { ListColumn, ListRequest, ListTarget } from './model/list.ts'

/** What a list of a channel cannot do without; the e-mail address stands in every e-mail list by itself. */
export const NEEDED_COLUMNS: Readonly<Record<ListRequest['channel'], readonly ListColumn[]>> = {
  email: [],
  post: [
    'firstName',
    'lastName',
    'company',
    'street',
    'houseNumber',
    'addressLine2',
    'postalCode',
    'city',
    'country',
  ],
  phone: ['phone'],
  sms: ['phone'],
}

/** What is added unless the owner says otherwise: a greeting needs the name, a call what was last spoken of. */
export const USUAL_COLUMNS: Readonly<Record<ListRequest['channel'], readonly ListColumn[]>> = {
  email: ['firstName', 'lastName'],
  post: [],
  phone: ['firstName', 'lastName', 'lastOrder', 'lastContact'],
  sms: ['firstName', 'lastName'],
}

/** Exactly what checking an address takes; the ID leads the result back to the person. */
export const ADDRESS_CHECK_COLUMNS: readonly ListColumn[] = [
  'firstName',
  'lastName',
  'street',
  'houseNumber',
  'postalCode',
  'city',
  'customerId',
]

/** The one part of an address that the text of a letter may take, too, where the address itself stands there as lines. */
export const LETTER_NAME: ListColumn = 'firstName'

/** Columns that only advertising may hold: what is thought of a customer is no part of an order. */
export const ADVERTISING_COLUMNS: readonly ListColumn[] = ['tier', 'topic']

type Kind = Pick<ListRequest, 'purpose' | 'channel'>

/** Targets that can use a list of this kind. */
export function targetsFor({ purpose, channel }: Kind): readonly ListTarget[] {
  if (purpose === 'address_check') return ['csv']
  switch (channel) {
    case 'email':
      return ['mailchimp', 'cleverreach', 'brevo', 'rapidmail', 'mailerlite', 'klaviyo', 'csv']
    case 'post':
      return ['letters', 'labels', 'csv']
    case 'phone':
    case 'sms':
      return ['brevo', 'csv']
  }
}

/** The target that a list of this kind is written for: the wanted one if it can use such a list, else any program. */
export function usableTarget(target: ListTarget, kind: Kind): ListTarget {
  return targetsFor(kind).includes(target) ? target : 'csv'
}

/** The target that a way is proposed with: what is sent by post is mostly a letter. */
export function usualTarget(kind: Kind): ListTarget {
  return usableTarget(kind.channel === 'post' ? 'letters' : 'csv', kind)
}

/** What a chosen target writes of each person without being asked: letters and labels have the address as lines. */
export function writesAddressLines(target: ListTarget): boolean {
  return target === 'letters' || target === 'labels'
}

/** Whether a list holds products to recommend: only where that was chosen, and where it may advertise. */
export function hasRecommendations({
  purpose,
  recommendations,
}: Pick<ListRequest, 'purpose' | 'recommendations'>): boolean {
  return purpose === 'advertising' && recommendations !== undefined
}

/** The voucher code that a list holds; null where it has none, or may not advertise. */
export function voucherOf({ purpose, voucherCode }: Pick<ListRequest, 'purpose' | 'voucherCode'>) {
  return purpose === 'advertising' && voucherCode ? voucherCode : null
}
