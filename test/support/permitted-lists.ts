import { deepStrictEqual, ok } from 'node:assert'
import { join } from 'node:path'
import fc from 'fast-check'
import { listColumnSchema, listTargetSchema } from '../../shared/model/list.ts'
import { type Channel, channelSchema, type Purpose, purposeSchema } from '../../shared/model/permission.ts'
import { temporaryDirectory } from './temporary-directory.ts'
import { type BackendClient, openTestBackend, runToEnd } from './test-backend.ts'
import {
  buyer,
  buyerFiles,
  customersByName,
  eventsFile,
  mapping,
  NAMES,
  nameOf,
  objectAll,
  openEverything,
  type TestBuyer,
} from './test-buyers.ts'

/** As many as are given at once. */
const PAGE = 1000

/** By these, people end e-mails to them; a bounce ends one address, and others may be left. */
const REFUSALS: readonly TestBuyer['event'][] = ['unsubscribe', 'spam']

/** Whether people object before everything is opened that can be, and newsletter programs say theirs before any import. */
export interface WordsOrder {
  objectionsFirst: boolean
  eventsFirst: boolean
}

/**
 * Makes a shop of so many random people, lets the owner open whatever can be opened, and lets them object, complain
 * and unsubscribe; imports are taken back and made again, customers merged and split in between. Then writes the file
 * of every purpose, way and program, and throws where one holds somebody who must not be in it: by the reasons that
 * the app itself gives, and by what is known here of each person.
 *
 * @param order what the owner hears of first
 * @returns how many stood in any file, and how many were left out of any
 */
export async function checkPermittedLists(
  people: number,
  seed: number,
  order: WordsOrder = { objectionsFirst: true, eventsFirst: false },
): Promise<{ listed: number; denied: number }> {
  await using directory = await temporaryDirectory()
  const backend = await openTestBackend(join(directory.path, 'data'))
  try {
    const { client } = backend
    const buyers = fc
      .sample(buyer, { numRuns: people, seed })
      // Otherwise hardly anybody would be left.
      .map((one, index) => ({
        ...one,
        objects: one.objects && index % 5 === 0,
        complains: one.complains && index % 5 === 1,
      }))
    const personOf = await live(client, buyers, directory.path, order)
    return await checkEveryFile(client, buyers, personOf)
  } finally {
    await backend.close()
  }
}

/**
 * Everything that happens before the lists are written.
 * @returns by the place of each buyer the person who they are: buyers who were merged are one.
 */
async function live(
  client: BackendClient,
  buyers: readonly TestBuyer[],
  directory: string,
  { objectionsFirst, eventsFirst }: WordsOrder,
): Promise<readonly number[]> {
  const files = buyerFiles(buyers, directory)
  const events = {
    files: [{ file: eventsFile(buyers, directory), options: { format: 'brevo-events' as const } }],
  }
  // A newsletter program may know addresses before any shop shows them.
  if (eventsFirst) await runToEnd(client, events)
  const { batchId } = await runToEnd(client, { files, mapping })
  if (objectionsFirst) {
    await objectAll(client, buyers)
    // Objections and complaints outlive the data they were made on.
    await client.imports.undo({ batchId: batchId ?? 0 })
    await runToEnd(client, { files, mapping })
  }
  await openEverything(client)
  if (!objectionsFirst) await objectAll(client, buyers)
  const personOf = await mergeSome(client, buyers.length)
  if (!eventsFirst) await runToEnd(client, events)
  // The same once more must change nothing, for merged customers either.
  await runToEnd(client, { files, mapping })
  return personOf
}

/** Merges every third one with the next, and splits half of them again. */
async function mergeSome(client: BackendClient, people: number): Promise<number[]> {
  const personOf = Array.from({ length: people }, (_, index) => index)
  const idOf = await customersByName(client)
  const pairs = Array.from({ length: Math.floor(people / 3) }, (_, third) => {
    const index = 3 * third
    return { index, customerIds: [idOf.get(nameOf(index)) ?? 0, idOf.get(nameOf(index + 1)) ?? 0] }
  })
  const [lasting, passing] = [
    pairs.filter(({ index }) => index % 2 === 0),
    pairs.filter(({ index }) => index % 2 === 1),
  ]
  await client.duplicates.merge({ orders: lasting })
  const { merged } = await client.duplicates.merge({ orders: passing })
  await client.customers.split({ customerIds: merged })
  for (const { index } of lasting) personOf[index + 1] = index
  return personOf
}

async function checkEveryFile(
  client: BackendClient,
  buyers: readonly TestBuyer[],
  personOf: readonly number[],
): Promise<{ listed: number; denied: number }> {
  const personNamed = new Map(personOf.map((person, index) => [nameOf(index), person]))
  const personsIn = (text: string) =>
    new Set(Array.from(text.matchAll(NAMES), ([name]) => personNamed.get(name) ?? -1))
  const counts = { listed: 0, denied: 0 }
  for (const purpose of purposeSchema.options) {
    const deniedBy = new Map<Channel, ReadonlySet<number>>()
    for (const channel of channelSchema.options)
      deniedBy.set(channel, personsIn((await deniedNames(client, purpose, channel)).join(' ')))
    for (const channel of channelSchema.options) {
      // Addresses are checked by post, whatever was chosen.
      if (purpose === 'address_check' && channel !== 'post') continue
      const denied = deniedBy.get(channel) ?? new Set()
      counts.denied += denied.size
      const isOpen = opennessOf(buyers, personOf, purpose, channel)
      for (const target of listTargetSchema.options) {
        const { content, labels = [] } = await client.lists.export({
          purpose,
          channel,
          target,
          columns: listColumnSchema.options,
          voucherCode: 'TEE-10',
        })
        const listed = [...personsIn(`${content}${labels.flat().join(' ')}`)]
        counts.listed += listed.length
        const wrong = listed.filter(person => denied.has(person) || !isOpen(person))
        deepStrictEqual([purpose, channel, target, wrong], [purpose, channel, target, []])
        if (channel === 'email' && purpose === 'advertising') checkAddresses(content, buyers)
        checkOtherWays(content, deniedBy, personOf)
      }
    }
  }
  return counts
}

/** Nobody who bought at a marketplace alone, objected, complains or unsubscribed may be advertised to. */
function opennessOf(
  buyers: readonly TestBuyer[],
  personOf: readonly number[],
  purpose: Purpose,
  channel: Channel,
): (person: number) => boolean {
  if (purpose !== 'advertising') return () => true
  const parts = Map.groupBy(buyers, (_, index) => personOf[index] ?? -1) as ReadonlyMap<number, TestBuyer[]>
  return person => {
    const all = parts.get(person) ?? []
    const isClosed = all.some(
      one => one.objects || one.complains || (channel === 'email' && refusesEmail(one)),
    )
    return !isClosed && all.some(({ shop }) => shop === 'shopify')
  }
}

/** By the newsletter program. Etsy gives no addresses, so that what is said of one is said of nobody. */
function refusesEmail({ shop, event }: TestBuyer): boolean {
  return shop !== 'etsy' && REFUSALS.includes(event)
}

/** An e-mail goes to an address that its owner gave to the shop itself, whatever else belongs to the person. */
function checkAddresses(content: string, buyers: readonly TestBuyer[]): void {
  ok(!/otto\.market|marketplace\.amazon|members\.ebay/.test(content), 'a relay address is in a list')
  for (const [address, number] of content.matchAll(/buyer(\d+)@example\.com/g)) {
    const { shop, event } = buyers[Number(number)] ?? {}
    deepStrictEqual([address, shop, event === 'hard_bounce'], [address, 'shopify', false])
  }
}

/** A list holds numbers only of people who may be called or sent text messages, and streets only of those who may be written to. */
function checkOtherWays(
  content: string,
  deniedBy: ReadonlyMap<Channel, ReadonlySet<number>>,
  personOf: readonly number[],
): void {
  const isOpen = (person: number, ...ways: Channel[]) =>
    ways.some(way => deniedBy.get(way)?.has(person) === false)
  for (const [number, index] of content.replaceAll(' ', '').matchAll(/49151(1\d{6})/g)) {
    const person = personOf[Number(index) - 1_000_000] ?? -1
    deepStrictEqual([number, isOpen(person, 'phone', 'sms')], [number, true])
  }
  for (const [street, number] of content.matchAll(/Lindenweg\W{1,5}(\d+)/g)) {
    const person = personOf[Number(number) - 1] ?? -1
    deepStrictEqual([street, isOpen(person, 'post')], [street, true])
  }
}

/** The names of everybody whom the check of a list leaves out, by all its reasons. */
async function deniedNames(client: BackendClient, purpose: Purpose, channel: Channel): Promise<string[]> {
  const denied: string[] = []
  const { excluded } = await client.lists.check({ purpose, channel })
  for (const { reason, count } of excluded) {
    let seen = 0
    do {
      const { customers } = await client.lists.excluded({
        purpose,
        channel,
        reason,
        limit: PAGE,
        offset: seen,
      })
      seen += customers.length
      for (const { name } of customers) denied.push(name)
      if (customers.length < PAGE) break
    } while (seen < count)
    deepStrictEqual([reason, seen], [reason, count])
  }
  return denied
}
