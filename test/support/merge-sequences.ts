import { deepStrictEqual } from 'node:assert'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual as deepEqual } from 'node:util'
import fc from 'fast-check'
import type { CustomerCard } from '../../shared/model/customer.ts'
import type { SilenceReason } from '../../shared/model/silence.ts'
import { listCases } from '../../src-main/db/complaint-cases.ts'
import { readCustomerEnding } from '../../src-main/db/customer-endings.ts'
import type { Connection } from '../../src-main/db/database.ts'
import { membersOf } from '../../src-main/db/merges.ts'
import { databasePath, openDatabase } from '../../src-main/db/open.ts'
import { listSeparations } from '../../src-main/db/separations.ts'
import { openCase } from '../../src-main/usecases/contacts/complaint-cases.ts'
import { readCustomerCard } from '../../src-main/usecases/customers/customer-card.ts'
import { addNote, editCustomer } from '../../src-main/usecases/customers/edit-customer.ts'
import { endRelationship } from '../../src-main/usecases/customers/end-relationship.ts'
import { noteSilence } from '../../src-main/usecases/customers/note-silence.ts'
import { setCustomerFlag } from '../../src-main/usecases/customers/set-flag.ts'
import { mergeCustomers, splitCustomers } from '../../src-main/usecases/duplicates/merge-customers.ts'
import {
  reconsiderSeparation,
  separateCustomers,
} from '../../src-main/usecases/duplicates/separate-customers.ts'
import { KeptHistories } from '../../src-main/usecases/figures/kept-histories.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { undoImports } from '../../src-main/usecases/import/undo-import.ts'
import { statedReader } from '../../src-main/usecases/interests/fold-wishes.ts'
import { type NumberedStatement, stateInterests } from '../../src-main/usecases/interests/state-interests.ts'
import { objectToAdvertising } from '../../src-main/usecases/permission/ledger.ts'
import { expectKeptAsRead } from './kept-histories.ts'
import { shopifyOrdersCsv, type TestOrder } from './shopify-csv.ts'
import { temporaryDirectory } from './temporary-directory.ts'

/** People that the first file shows, which is never taken back; and those that one other file shows alone. */
const LASTING = ['anna', 'bert', 'cora', 'dirk']
const PEOPLE = [...LASTING, 'elsa', 'finn']

export type Action =
  | { kind: 'import'; file: number }
  | { kind: 'undo'; file: number }
  | { kind: 'merge'; one: string; other: string; phone: string | null }
  | { kind: 'split'; person: string }
  | { kind: 'separate'; one: string; other: string }
  | { kind: 'reconsider'; one: string; other: string }
  | { kind: 'note'; person: string; text: string }
  | { kind: 'edit'; person: string; phone: string | null }
  | { kind: 'object'; person: string }
  | { kind: 'flag'; person: string }
  | { kind: 'end'; person: string; day: string }
  | { kind: 'complain'; person: string }
  | { kind: 'silence'; person: string; reason: SilenceReason; day: string }
  | { kind: 'state'; person: string; text: string; word: 'yes' | 'no'; day: string }

const person = fc.constantFrom(...PEOPLE)
const file = fc.integer({ min: 1, max: 3 })
const phone = fc.constantFrom('+49 351 111', '+49 351 222', null)

/** Anything that a shop owner may do, in any order. */
const actions = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('import' as const), file }),
    fc.record({ kind: fc.constant('undo' as const), file }),
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('merge' as const), one: person, other: person, phone }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('split' as const), person }) },
    fc.record({ kind: fc.constant('separate' as const), one: person, other: person }),
    fc.record({ kind: fc.constant('reconsider' as const), one: person, other: person }),
    fc.record({
      kind: fc.constant('note' as const),
      person,
      text: fc.constantFrom('rings twice', 'likes tea'),
    }),
    fc.record({ kind: fc.constant('edit' as const), person, phone }),
    fc.record({ kind: fc.constant('object' as const), person }),
    fc.record({ kind: fc.constant('flag' as const), person }),
    fc.record({
      kind: fc.constant('end' as const),
      person,
      day: fc.constantFrom('2026-05-01', '2026-05-20'),
    }),
    fc.record({ kind: fc.constant('complain' as const), person }),
    fc.record({
      kind: fc.constant('silence' as const),
      person,
      reason: fc.constantFrom('forgets' as const, 'too_expensive' as const),
      day: fc.constantFrom('2026-05-01', '2026-05-20'),
    }),
    fc.record({
      kind: fc.constant('state' as const),
      person,
      text: fc.constantFrom('tea', 'pots'),
      word: fc.constantFrom('yes' as const, 'no' as const),
      day: fc.constantFrom('2026-05-01', '2026-05-20'),
    }),
  ),
  { minLength: 4, maxLength: 16 },
)

const HOMES: Readonly<Record<string, string>> = {
  anna: 'Lindenweg 1',
  bert: 'Lindenweg 1',
  cora: 'Am Markt 2',
}

function order(number: string, name: string, day: string, price: string): TestOrder {
  return {
    number,
    name: `${name[0]?.toUpperCase()}${name.slice(1)} Berg`,
    email: `${name}@example.com`,
    street: HOMES[name] ?? `Hauptstraße ${name.length + number.length}`,
    zip: '01067',
    city: 'Dresden',
    country: 'DE',
    day,
    subtotal: price,
    total: price,
    items: [{ name: 'Tea', price }],
  }
}

const FILES: readonly (readonly TestOrder[])[] = [
  LASTING.map((name, index) => order(`#${index}`, name, `2026-01-0${index + 1}`, `${10 + index}.00`)),
  [order('#10', 'elsa', '2026-02-01', '7.00'), order('#11', 'anna', '2026-02-02', '9.00')],
  [order('#20', 'finn', '2026-03-01', '5.00'), order('#21', 'bert', '2026-03-02', '6.00')],
  [
    { ...order('#0', 'anna', '2026-01-01', '10.00'), refunded: '4.00' },
    order('#31', 'cora', '2026-04-02', '8.00'),
  ],
]

const MOMENT = { nowMs: Date.UTC(2026, 5, 1), today: '2026-06-01' }

/** What was done in effect: on whom actions fell at that time, and without what was taken back. */
type Deed = Action & { batchId?: number; absorbed?: string }

/** A customer base that actions are done on, and what they came to. */
class World {
  readonly #db: Connection
  readonly #folder: string
  readonly #batches = new Map<number, number>()
  #moment = 0
  deeds: Deed[] = []

  constructor(db: Connection, folder: string) {
    this.#db = db
    this.#folder = folder
  }

  async begin(): Promise<void> {
    await this.#import(0)
  }

  /** Does an action where it makes sense, and notes it; what takes something back removes that from the notes. */
  async act(action: Action): Promise<void> {
    this.#moment++
    const before = this.totals()
    await this.#do(action)
    const isFlagged = this.deeds.some(({ kind }) => kind === 'flag')
    if ((action.kind === 'merge' || action.kind === 'split') && !isFlagged)
      deepStrictEqual(this.totals(), before, `a ${action.kind} changed the totals`)
  }

  async #do(action: Action): Promise<void> {
    switch (action.kind) {
      case 'import':
        if (this.#batches.has(action.file)) return
        await this.#import(action.file)
        this.deeds.push(action)
        return
      case 'undo':
        this.#undo(action.file)
        return
      case 'merge':
        this.#merge(action)
        return
      case 'split':
        this.#split(action.person)
        return
      case 'separate':
        this.#separate(action)
        return
      case 'reconsider':
        this.#reconsider(action)
        return
      default:
        this.#say(action)
    }
  }

  async #import(file: number): Promise<void> {
    const done = await runImport(
      this.#db,
      {
        files: [{ path: join(this.#folder, `${file}.csv`), name: `${file}.csv`, options: {} }],
        mapping: null,
        isSample: false,
        ...MOMENT,
      },
      { progress: () => {} },
    )
    if (done.batchId !== null) this.#batches.set(file, done.batchId)
  }

  #undo(file: number): void {
    const batchId = this.#batches.get(file)
    if (batchId === undefined) return
    undoImports(this.#db, [batchId])
    this.#batches.delete(file)
    this.deeds = this.deeds.filter(deed => !(deed.kind === 'import' && deed.file === file))
  }

  #merge({ one, other, phone: chosen }: Extract<Action, { kind: 'merge' }>): void {
    const [survivor, absorbed] = [this.#rootNamed(one), this.#rootNamed(other)]
    if (survivor === null || absorbed === null || survivor.id === absorbed.id) return
    mergeCustomers(
      this.#db,
      [{ customerIds: [survivor.id, absorbed.id], ...(chosen !== null && { chosen: { phone: chosen } }) }],
      false,
      MOMENT.nowMs + this.#moment,
    )
    this.deeds.push({
      kind: 'merge',
      one: survivor.name,
      other: absorbed.name,
      phone: chosen,
      absorbed: absorbed.name,
    })
  }

  #split(name: string): void {
    const home = this.#home(name)
    if (home === null) return
    const isMerged =
      this.#db.prepare('SELECT 1 FROM customer_merges WHERE customer_id = ?').get(home) !== undefined
    if (!isMerged) return
    splitCustomers(this.#db, [home])
    this.deeds = this.deeds.filter(deed => deed.absorbed !== name)
  }

  #separate({ one, other }: Extract<Action, { kind: 'separate' }>): void {
    const [first, second] = [this.#rootNamed(one), this.#rootNamed(other)]
    if (first === null || second === null || first.id === second.id) return
    // It outlives the import that showed them, so that a replay without that import could not say it.
    if (![first, second].every(({ name }) => LASTING.includes(name))) return
    separateCustomers(this.#db, first.id, second.id, MOMENT.nowMs)
    this.deeds.push({ kind: 'separate', one: first.name, other: second.name })
  }

  /** Takes back that two are not one person, in whatever order they are named. */
  #reconsider({ one, other }: Extract<Action, { kind: 'reconsider' }>): void {
    const keys = [one, other].map(name => `email:${name}@example.com`).sort()
    const known = listSeparations(this.#db).find(separation =>
      deepEqual(separation.keys.map(({ partyKey }) => partyKey).sort(), keys),
    )
    if (known === undefined) return
    reconsiderSeparation(this.#db, known.id)
    this.deeds = this.deeds.filter(
      deed => !(deed.kind === 'separate' && deepEqual([deed.one, deed.other].sort(), [one, other].sort())),
    )
  }

  /** What the owner says of a customer is said of the root; only of people who are there to stay. */
  #say(
    action: Extract<
      Action,
      { kind: 'note' | 'edit' | 'object' | 'flag' | 'end' | 'complain' | 'silence' | 'state' }
    >,
  ): void {
    const root = this.#rootNamed(action.person)
    if (root === null || !LASTING.includes(root.name)) return
    // Said of a merged customer, it holds for each of them for good, also when they are apart again.
    if (action.kind === 'object' && membersOf(this.#db, root.id).length > 1) return
    if (action.kind === 'note') addNote(this.#db, root.id, action.text, MOMENT.nowMs)
    else if (action.kind === 'edit') editCustomer(this.#db, root.id, { phone: action.phone })
    else if (action.kind === 'end') endRelationship(this.#db, root.id, action.day)
    else if (action.kind === 'complain') complain(this.#db, root.id)
    else if (action.kind === 'silence')
      noteSilence(this.#db, root.id, { reason: action.reason, day: action.day, note: '' })
    else if (action.kind === 'state') stateInterests(this.#db, [statementOf(action, root.id)], MOMENT.today)
    else if (action.kind === 'flag') setCustomerFlag(this.#db, root.id, 'test', MOMENT.today)
    else objectToAdvertising(this.#db, { customerId: root.id, channels: ['sms'] }, MOMENT)
    this.deeds.push({ ...action, person: root.name })
  }

  #home(name: string): number | null {
    return (
      this.#db
        .prepare<[string], number>('SELECT home_customer_id FROM contact_records WHERE party_key = ?')
        .pluck()
        .get(`email:${name}@example.com`) ?? null
    )
  }

  /** The customer that a person counts for, and the person who that is without any merge. */
  #rootNamed(name: string): { id: number; name: string } | null {
    const id = this.#db
      .prepare<[string], number>('SELECT customer_id FROM contact_records WHERE party_key = ?')
      .pluck()
      .get(`email:${name}@example.com`)
    const rootName = PEOPLE.find(one => id !== undefined && this.#home(one) === id)
    return id === undefined || rootName === undefined ? null : { id, name: rootName }
  }

  /** Everything that the window shows, without numbers that depend on the way there. */
  describe(): unknown {
    const ids = this.#db.prepare<[], number>('SELECT customer_id FROM customer_list').pluck().all()
    const customers = ids
      .map(id => ({
        ...describeCard(readCustomerCard(this.#db, id, MOMENT.today)),
        ended: readCustomerEnding(this.#db, id),
        complaints: listCases(this.#db, { customerId: id }).length,
        stated: statedReader(this.#db)([id]).get(id) ?? [],
      }))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    const separated = listSeparations(this.#db)
      .map(({ keys }) => keys.map(key => key.partyKey).join(' '))
      .sort()
    return { customers, separated }
  }

  totals(): unknown {
    return this.#db.prepare('SELECT COUNT(*) AS orders, SUM(counted_value_minor) AS value FROM orders').get()
  }
}

function complain(db: Connection, customerId: number): void {
  openCase(db, { customerId, subject: 'broken' }, MOMENT.today)
}

function statementOf(
  { text, word, day }: Extract<Action, { kind: 'state' }>,
  customerId: number,
): NumberedStatement {
  return { customerIds: [customerId], wishes: [{ of: { kind: 'text', text }, word }], source: 'owner', day }
}

function describeCard(card: CustomerCard) {
  const {
    displayed,
    edited,
    orders,
    valueMinor,
    flag,
    silence,
    notes,
    emailVerdict,
    postVerdict,
    phoneVerdict,
  } = card
  return {
    displayed,
    edited: [...edited].sort(),
    orders,
    valueMinor,
    flag,
    silence,
    isWishUnknown: card.gaps.includes('no_wish'),
    numbers: card.orderHistory.map(({ number }) => number).sort(),
    contacts: card.knownContacts.map(({ email }) => email).sort(),
    notes: notes.map(({ text }) => text).sort(),
    events: card.permissionEvents.map(({ kind, channel }) => `${kind} ${channel}`).sort(),
    verdicts: [emailVerdict, postVerdict, phoneVerdict],
  }
}

/** A customer base with the first file in it, made once: most of the time would go into that. */
let beginning: Promise<Buffer> | null = null

async function makeBeginning(): Promise<Buffer> {
  await using directory = await temporaryDirectory()
  await writeFiles(directory.path)
  const data = join(directory.path, 'data')
  const { db, close } = openDatabase(data)
  try {
    await new World(db, directory.path).begin()
  } finally {
    close()
  }
  return readFile(databasePath(data))
}

async function writeFiles(folder: string): Promise<void> {
  await Promise.all(
    FILES.map((orders, index) => writeFile(join(folder, `${index}.csv`), shopifyOrdersCsv([...orders]))),
  )
}

/** Does actions on a fresh customer base; `visit` looks at it before it is gone. */
async function inWorld<Result>(todo: readonly Action[], visit: (world: World) => Result): Promise<Result> {
  beginning ??= makeBeginning()
  await using directory = await temporaryDirectory()
  const data = join(directory.path, 'data')
  await mkdir(data)
  await Promise.all([writeFiles(directory.path), writeFile(databasePath(data), await beginning)])
  const { db, close } = openDatabase(data)
  try {
    // Nothing of it has to outlive the test.
    db.pragma('synchronous = OFF')
    const world = new World(db, directory.path)
    const kept = new KeptHistories(db)
    for (const action of todo) {
      await world.act(action)
      expectKeptAsRead(kept, db)
    }
    return visit(world)
  } finally {
    close()
  }
}

/**
 * Does random sequences of actions and, on a fresh customer base, only what was not taken back; both must come to the
 * same.
 * @throws AssertionError with the smallest sequence that does not.
 */
export async function checkReplays(sequences: number): Promise<void> {
  const outcome = (world: World) => ({ state: world.describe(), totals: world.totals() })
  await fc.assert(
    fc.asyncProperty(actions, async todo => {
      const done = await inWorld(todo, world => ({ deeds: world.deeds, outcome: outcome(world) }))
      deepStrictEqual(await inWorld(done.deeds, outcome), done.outcome)
    }),
    { numRuns: sequences },
  )
}
