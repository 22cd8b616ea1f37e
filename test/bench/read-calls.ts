import type { Random } from '../support/generate-shop/random.ts'
import { PERIOD } from './bench-file.ts'
import type { BenchClient } from './client.ts'
import {
  DENIALS,
  day,
  filter,
  type Known,
  listRequest,
  order,
  orderMembers,
  page,
  period,
  typed,
} from './read-inputs.ts'

/** A procedure that only reads, with the calls to try. */
export interface ReadCall {
  procedure: string
  /** The next call: its input, drawn at random, and how to make it. */
  draw(
    turn: number,
    random: Random,
    known: Known,
  ): { input: unknown; make(client: BenchClient): Promise<unknown> }
}

/**
 * @param find the procedure in the client.
 * @param kinds of inputs, tried in turn.
 */
function reads<Input>(
  procedure: string,
  find: (client: BenchClient) => (input: Input) => Promise<unknown>,
  ...kinds: ((random: Random, known: Known) => NoInfer<Input>)[]
): ReadCall {
  return {
    procedure,
    draw(turn, random, known) {
      const kind = kinds[turn % kinds.length]
      if (kind === undefined) throw new Error(`${procedure} has no inputs.`)
      const input = kind(random, known)
      return { input, make: client => find(client)(input) }
    },
  }
}

const nothing = () => undefined

/** Every procedure that only reads, with inputs as a person would give them. */
export const READ_CALLS: readonly ReadCall[] = [
  reads('app.status', client => client.app.status, nothing),
  reads('quality.read', client => client.quality.read, nothing),
  reads('fields.list', client => client.fields.list, nothing),
  reads('interests.topics', client => client.interests.topics, nothing),
  reads(
    'interests.ofCustomer',
    client => client.interests.ofCustomer,
    (random, { customers }) => ({ customerId: random.pick(customers).id }),
  ),
  reads(
    'interests.stated',
    client => client.interests.stated,
    () => ({}),
  ),
  reads('imports.list', client => client.imports.list, nothing),
  reads('imports.mappings', client => client.imports.mappings, nothing),
  reads(
    'imports.rejectedRows',
    client => client.imports.rejectedRows,
    (_, { fileId }) => ({ fileId }),
  ),
  reads(
    'customers.search',
    client => client.customers.search,
    (random, { total }) => ({ ...order(random), ...page(random, total) }),
    (random, known) => ({ query: typed(random, known), limit: 50 }),
    (random, known) => ({ query: typed(random, known), ...order(random), limit: 50 }),
    random => ({ ...filter(random), ...order(random), limit: 50 }),
    (random, { total }) => ({ ...filter(random), ...order(random), ...page(random, total >> 2) }),
    (random, known) => ({ query: typed(random, known), ...filter(random), limit: 50 }),
  ),
  reads(
    'customers.get',
    client => client.customers.get,
    (random, { customers }) => ({ id: random.pick(customers).id }),
  ),
  reads(
    'orders.search',
    client => client.orders.search,
    (random, { orders }) => ({ ...page(random, orders), direction: random.pick(['asc', 'desc'] as const) }),
    (random, { orderNumbers }) => ({ query: random.pick(orderNumbers) }),
    (random, { orderNumbers }) => ({ query: random.pick(orderNumbers).slice(0, random.integer(1, 5)) }),
    (random, { customers }) => ({ customerId: random.pick(customers).id }),
    random => ({ ...period(random), ...page(random, 1000) }),
    random => ({ status: [random.pick(['open', 'cancelled', 'refunded', 'shipped'] as const)] }),
    random => ({ counted: random.chance(0.5), ...period(random) }),
    random => ({ platforms: ['shopify' as const], attributable: random.chance(0.5), currency: 'EUR' }),
    (random, { orders }) => ({ behind: orderMembers(random), ...page(random, orders >> 2) }),
  ),
  reads(
    'figures.overview',
    client => client.figures.overview,
    () => ({}),
    () => ({ from: PERIOD.firstDay, to: PERIOD.lastDay, asOf: PERIOD.lastDay }),
    random => ({ ...period(random), asOf: PERIOD.lastDay }),
    random => ({ ...period(random), asOf: PERIOD.lastDay, includeShipping: true }),
    random => ({ asOf: day(random) }),
  ),
  reads('permission.statements', client => client.permission.statements, nothing),
  reads('permission.existingCustomerRule', client => client.permission.existingCustomerRule, nothing),
  reads('lists.check', client => client.lists.check, listRequest),
  reads('lists.preview', client => client.lists.preview, listRequest),
  reads(
    'lists.excluded',
    client => client.lists.excluded,
    (random, known) => ({ ...listRequest(random, known), reason: random.pick(DENIALS), limit: 50 }),
    (random, known) => ({
      ...listRequest(random, known),
      reason: random.pick(DENIALS),
      ...page(random, known.total >> 2),
    }),
  ),
  reads('lists.log', client => client.lists.log, nothing),
]
