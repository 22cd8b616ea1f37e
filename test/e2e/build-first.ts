import { ensureBuiltOnce } from '../support/built-app.ts'
import { PREPARED_SHOPS } from '../support/prepared-shops.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** The specs run the built app, and share folders that are filled when the first of them needs one. */
export default async function (): Promise<() => Promise<void>> {
  await ensureBuiltOnce()
  const directory = await temporaryDirectory()
  process.env[PREPARED_SHOPS] = directory.path
  return async () => await directory[Symbol.asyncDispose]()
}
