import fc from 'fast-check'
import type { FileFacts } from './read-facts.ts'
import type { Writing } from './table-text.ts'

/** Every way in which programs write the same table down. */
export const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  quotes: fc.constantFrom('all', 'needed'),
  cutsRows: fc.boolean(),
})

/** What a file says, without the places where it says so. */
export function factsAlone({ orders: found, profiles, statuses, campaigns, issues }: FileFacts) {
  return {
    orders: found.map(({ order: fact }) => fact),
    profiles: profiles.map(({ profile }) => profile),
    statuses: statuses.map(({ status }) => status),
    campaigns: campaigns.map(({ campaign }) => campaign),
    issues: issues.map(({ code, column, raw }) => ({ code, column, raw })),
  }
}
