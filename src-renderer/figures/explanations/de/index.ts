import type { ExplanationText, FigureName } from '../figure-name.ts'
import { customers } from './customers.ts'
import { findings } from './findings.ts'
import { groups } from './groups.ts'
import { loyalty } from './loyalty.ts'
import { products } from './products.ts'
import { profile } from './profile.ts'
import { sales } from './sales.ts'
import { value } from './value.ts'

/** What is said of every figure; one that is missing fails the check of types. */
export const german = {
  ...sales,
  ...customers,
  ...loyalty,
  ...value,
  ...groups,
  ...products,
  ...profile,
  ...findings,
} as const satisfies Readonly<Record<FigureName, ExplanationText>>
