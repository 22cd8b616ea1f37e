import {
  NUMBER_FIELDS,
  PAST_FIELDS,
  type SegmentCondition,
  YES_NO_FIELDS,
} from '../../../../shared/model/segment.ts'

/** What a condition can be about, as the builder offers it; the owner's own fields stand beside them. */
export const FIELD_GROUPS = [
  {
    name: 'purchases',
    fields: [
      'orders',
      'value',
      'averageOrder',
      'lastOrder',
      'firstOrder',
      'ordered',
      'boughtProducts',
      'boughtCategories',
      'nextOrder',
      'anniversary',
      'regular',
      'yearly',
      'stage',
      'state',
      'rfmGroup',
      'abc',
      'firstDiscounted',
      'lastProblem',
    ],
  },
  {
    name: 'person',
    fields: ['birthday', 'country', 'city', 'postalCode', 'addressConfirmed', 'company', 'platform'],
  },
  { name: 'interests', fields: ['topic', 'wishAvailable', 'silence'] },
  { name: 'consent', fields: ['allowed'] },
  { name: 'contacts', fields: ['contacted'] },
] as const

export type FieldChoice = (typeof FIELD_GROUPS)[number]['fields'][number]

/** What a condition is about, as the builder names it; one of the owner's fields by its number. */
export function choiceOf(condition: SegmentCondition): FieldChoice | { ownFieldId: number } {
  if (condition.field === 'own') return { ownFieldId: condition.condition.fieldId }
  if (condition.field !== 'bought') return condition.field
  return condition.goods.kind === 'products' ? 'boughtProducts' : 'boughtCategories'
}

const SINCE_DAYS = { kind: 'last', amount: 30, unit: 'days' } as const
const SINCE_YEAR = { kind: 'last', amount: 12, unit: 'months' } as const
const SOON = { kind: 'next', amount: 14, unit: 'days' } as const

/** A new condition about something; where there is no usual value it is not complete yet. */
export function newCondition(choice: FieldChoice | { ownFieldId: number }): SegmentCondition {
  if (typeof choice === 'object') return { field: 'own', condition: { fieldId: choice.ownFieldId } }
  switch (choice) {
    case 'boughtProducts':
      return { field: 'bought', goods: { kind: 'products', products: [] }, ...ONCE, when: null }
    case 'boughtCategories':
      return { field: 'bought', goods: { kind: 'categories', categories: [] }, ...ONCE, when: null }
    case 'ordered':
      return { field: 'ordered', ...ONCE, when: SINCE_YEAR }
    case 'contacted':
      return { field: 'contacted', channel: null, ...ONCE, when: SINCE_DAYS }
    case 'topic':
      return { field: 'topic', topics: [], by: 'any', not: false }
    case 'allowed':
      return { field: 'allowed', channel: 'email', is: true }
    case 'nextOrder':
      return { field: 'nextOrder', when: SOON }
    case 'birthday':
    case 'anniversary':
      return { field: choice, when: SOON }
    case 'wishAvailable':
      return { field: 'wishAvailable', is: true }
    case 'orders':
      return { field: 'orders', from: 2 }
    default:
      return isOneOf(choice, NUMBER_FIELDS)
        ? { field: choice }
        : isOneOf(choice, PAST_FIELDS)
          ? { field: choice, when: SINCE_DAYS }
          : isOneOf(choice, YES_NO_FIELDS)
            ? { field: choice, is: true }
            : { field: choice, oneOf: [], not: false }
  }
}

const ONCE = { atLeast: 1, not: false } as const

function isOneOf<Name extends string>(name: string, names: readonly Name[]): name is Name {
  return names.some(one => one === name)
}
