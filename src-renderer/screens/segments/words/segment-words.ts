import type { TFunction } from 'i18next'
import type { CustomField } from '../../../../shared/model/custom-field.ts'

/** What rules are put into words with. */
export interface SegmentWords {
  t: TFunction<['segments', 'groups', 'common', 'fields']>
  /** The currency of all sums; null while it is not known. */
  currency: string | null
  /** One of the owner's fields; undefined where it is no more. */
  fieldOf: (id: number) => Pick<CustomField, 'name' | 'kind'> | undefined
}
