import { expect, test, vi } from 'vitest'
import { Changes } from '../../src-main/backend/changes.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

test('the turn of the day is a change: who leaves the app open overnight sees the new day', async () => {
  await using directory = await temporaryDirectory()
  const { db } = openDatabase(directory.path)
  let day = '2026-11-21'
  const changes = new Changes(db, () => day)
  const heard = vi.fn()
  changes.listen(heard)
  await new Promise(resolve => setTimeout(resolve, 600))
  expect(heard).not.toHaveBeenCalled()
  day = '2026-11-22'
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), 5000)
  changes.close()
  db.close()
})
