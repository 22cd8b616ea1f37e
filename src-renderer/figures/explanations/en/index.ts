import type { Messages } from '../../../i18n/messages.ts'
import type { german } from '../de/index.ts'
import { customers } from './customers.ts'
import { findings } from './findings.ts'
import { groups } from './groups.ts'
import { loyalty } from './loyalty.ts'
import { products } from './products.ts'
import { profile } from './profile.ts'
import { sales } from './sales.ts'
import { value } from './value.ts'

export const english: Messages<typeof german> = {
  ...sales,
  ...customers,
  ...loyalty,
  ...value,
  ...groups,
  ...products,
  ...profile,
  ...findings,
}
