/** For hosts, which may not reach into the database layer themselves. */
export { type FolderLock, takeFolderLock } from '../db/folder-lock.ts'
