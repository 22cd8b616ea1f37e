import { api } from '../../../app/client.ts'

/** Takes a statement for many people back as a whole, or lets it hold again. */
export function setBulkTakenBack(bulkId: number, isTakenBack: boolean) {
  return api.permission.setBulkTakenBack({ bulkId, isTakenBack })
}
