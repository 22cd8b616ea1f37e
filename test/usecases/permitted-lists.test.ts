import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listTargetSchema } from '../../shared/model/list.ts'
import { channelSchema } from '../../shared/model/permission.ts'
import { checkPermittedLists } from '../support/permitted-lists.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { type BackendClient, openTestBackend, runToEnd } from '../support/test-backend.ts'
import {
  buyer,
  buyerFiles,
  eventsFile,
  mapping,
  NAMES,
  nameOf,
  objectAll,
  openEverything,
} from '../support/test-buyers.ts'

/** Everybody's name in every advertising file that can be written at all. */
async function advertisedNames(client: BackendClient): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>()
  for (const channel of channelSchema.options) {
    for (const target of listTargetSchema.options) {
      const { content } = await client.lists.export({
        purpose: 'advertising',
        channel,
        target,
        columns: ['firstName', 'lastName', 'phone', 'street'],
      })
      const found = names.get(channel) ?? new Set()
      for (const [name] of content.matchAll(NAMES)) found.add(name)
      for (const [, number] of content.matchAll(/buyer(\d+)@example\.com/g)) found.add(nameOf(Number(number)))
      expect(content).not.toMatch(/otto\.market|marketplace\.amazon|members\.ebay/)
      names.set(channel, found)
    }
  }
  return names
}

// `npm run fuzz` does the same with ten thousand.
test('of many people, nobody whose verdict is no stands in any file, for any purpose, way and program', {
  timeout: 120_000,
}, async () => {
  const { listed, denied } = await checkPermittedLists(300, 20_261_121)
  // The property would hold where nobody is listed, or everybody may be.
  expect(listed).toBeGreaterThan(1000)
  expect(denied).toBeGreaterThan(1000)
})

describe('advertising lists', () => {
  test('never hold a marketplace buyer, an objector, somebody with an open complaint or a relay address, whatever the route', {
    timeout: 180_000,
  }, async () => {
    let advertised = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(buyer, { minLength: 8, maxLength: 20 }),
        fc.boolean(),
        fc.boolean(),
        async (buyers, objectFirst, eventsFirst) => {
          await using directory = await temporaryDirectory()
          const backend = await openTestBackend(join(directory.path, 'data'))
          const { client } = backend
          const paths = buyerFiles(buyers, directory.path)
          const events = {
            files: [
              { file: eventsFile(buyers, directory.path), options: { format: 'brevo-events' as const } },
            ],
          }
          if (eventsFirst) await runToEnd(client, events)
          const done = await runToEnd(client, { files: paths, mapping })
          expect(
            done.files
              .flatMap(file => file.issues.map(issue => issue.code))
              .filter(code => code === 'needs_mapping'),
          ).toEqual([])
          if (objectFirst) {
            await objectAll(client, buyers)
            // The import is taken back and made again: objections and complaints outlive the data they were made on.
            await client.imports.undo({ batchId: done.batchId ?? 0 })
            await runToEnd(client, { files: paths, mapping })
          }
          await openEverything(client)
          if (!objectFirst) await objectAll(client, buyers)
          if (!eventsFirst) await runToEnd(client, events)
          const names = await advertisedNames(client)
          for (const [index, one] of buyers.entries()) {
            for (const channel of channelSchema.options) {
              const isClosed =
                channel === 'email' && ['unsubscribe', 'spam', 'hard_bounce'].includes(one.event ?? '')
              const isForbidden = one.shop !== 'shopify' || one.objects || one.complains || isClosed
              const isListed = names.get(channel)?.has(nameOf(index)) ?? false
              if (isForbidden)
                expect([channel, nameOf(index), one, isListed]).toEqual([channel, nameOf(index), one, false])
              if (isListed) advertised++
            }
          }
          await backend.close()
        },
      ),
      { numRuns: 10 },
    )
    // The property would hold for a program that never lists anybody, too.
    expect(advertised).toBeGreaterThan(5)
  })
})
