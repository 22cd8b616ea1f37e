import type { Connection } from '../../db/database.ts'
import { replaceGroups } from '../../db/duplicate-groups.ts'
import { readPairsOfStanding } from '../../db/duplicates.ts'
import { listSeparations } from '../../db/separations.ts'
import { readAppSettings } from '../../db/settings.ts'
import { clusterPairs } from '../../matching/duplicates/clusters.ts'

/** Puts the pairs that were found into the groups that are sure by the owner's threshold. */
export function groupSureDuplicates(db: Connection): void {
  const threshold = readAppSettings(db).sureDuplicates
  replaceGroups(db, clusterPairs(readPairsOfStanding(db), { threshold, separated: separatedCustomers(db) }))
}

/** The customers that the owner keeps apart, as they are numbered now. */
export function separatedCustomers(db: Connection): [number, number][] {
  return listSeparations(db).flatMap(({ customerIds: [one, other] }) =>
    one === null || other === null || one === other ? [] : [[one, other] as [number, number]],
  )
}
