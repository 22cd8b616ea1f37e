import { z } from 'zod'
import type { ListRequest, ListTarget } from './list.ts'

/** Who works with a list on the owner's behalf, so that things have to be settled with them before. */
export const processorSchema = z.enum([
  'mailchimp',
  'cleverreach',
  'brevo',
  'rapidmail',
  'mailerlite',
  'klaviyo',
  /** A print shop or a letter service. */
  'letter_service',
  /** The post's address check, or another one. */
  'address_check',
])
export type Processor = z.infer<typeof processorSchema>

/** What has to be settled: the contract of Art. 28 GDPR, and what it should say. */
export const PROCESSOR_POINTS = ['contract', 'third_country', 'deletion', 'sub_processors'] as const
export const processorPointSchema = z.enum(PROCESSOR_POINTS)
export type ProcessorPoint = z.infer<typeof processorPointSchema>

/** The owner's word on what is settled, as of a day. */
export const processorWordSchema = z.object({
  ticked: z.array(processorPointSchema),
  day: z.string(),
})
export type ProcessorWord = z.infer<typeof processorWordSchema>

export const processorCheckSchema = processorWordSchema.extend({ processor: processorSchema })
export type ProcessorCheck = z.infer<typeof processorCheckSchema>

/**
 * Who gets a list of this kind; null where nobody is known: the owner prints labels and calls people, and an ordinary
 * file says nothing of where it goes.
 */
export function processorOf(
  target: ListTarget,
  { purpose, channel }: Pick<ListRequest, 'purpose' | 'channel'>,
): Processor | null {
  if (purpose === 'address_check') return 'address_check'
  switch (target) {
    case 'letters':
      return 'letter_service'
    case 'csv':
      return channel === 'post' ? 'letter_service' : null
    case 'labels':
      return null
    default:
      return target
  }
}
