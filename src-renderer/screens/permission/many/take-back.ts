import { api, queryClient } from '../../../app/client.ts'

/** Takes a statement for many people back as a whole, or lets it hold again, and reads everything anew. */
export async function setBulkTakenBack(bulkId: number, isTakenBack: boolean): Promise<void> {
  await api.permission.setBulkTakenBack({ bulkId, isTakenBack })
  await queryClient.invalidateQueries()
}
