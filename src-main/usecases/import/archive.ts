import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { sniffFile } from '../../importers/sniff.ts'
import { openFileSource } from './file-source.ts'

/** Stands between an archive and a file in it, as in `orders.zip!/2025/orders.csv`. */
const SEPARATOR = '!/'
const TABLE = /\.(?:csv|tsv|txt|xlsx)$/i
/** What operating systems put into archives beside the files. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.)/
/** No table that this program can use is larger; what grows beyond it was made to fill the disk. */
const LARGEST_ENTRY_BYTES = 4 * 1024 ** 3

/** A file in an archive. */
export interface ArchivedFile {
  /** The name without folders. */
  name: string
  /** Names the file within the archive, see {@link splitReference}. */
  entry: string
}

/** Joins an archive's reference with a file in it. */
export function archivedReference(archive: string, { entry }: ArchivedFile): string {
  return `${archive}${SEPARATOR}${entry}`
}

/** @returns the archive's reference and the file in it; `entry` is null for a file that stands for itself. */
export function splitReference(reference: string): { file: string; entry: string | null } {
  const at = reference.indexOf(SEPARATOR)
  if (at < 0) return { file: reference, entry: null }
  return { file: reference.slice(0, at), entry: reference.slice(at + SEPARATOR.length) }
}

/**
 * The tables in an archive, in its order.
 * @returns null where the file is no ZIP archive; nothing where there are no tables in it or it is damaged.
 */
export async function archivedFiles(path: string, name: string): Promise<ArchivedFile[] | null> {
  const source = openFileSource(path, name)
  try {
    if (sniffFile(source).kind !== 'archive') return null
  } finally {
    source.close()
  }
  try {
    const files: ArchivedFile[] = []
    await eachEntry(path, async entry => {
      if (isTable(entry)) files.push({ name: basename(entry.fileName), entry: entry.fileName })
      return true
    })
    return files
  } catch {
    // A damaged archive and one of an unknown kind are the same to the owner: nothing to be had from it.
    return []
  }
}

/** A file that was taken out of an archive for the time of an import. */
export interface ExtractedFile {
  path: string
  name: string
  remove(): Promise<void>
}

/**
 * Writes a file of an archive to a temporary folder.
 * @throws ExpectedFailure `file_missing` where it is not there or cannot be taken out.
 */
export async function extractFile(path: string, entryName: string): Promise<ExtractedFile> {
  const directory = await mkdtemp(join(tmpdir(), 'stammkunde-archive-'))
  const name = basename(entryName)
  const target = join(directory, 'table')
  const remove = () => rm(directory, { recursive: true, force: true })
  try {
    let isFound = false
    await eachEntry(path, async (entry, archive) => {
      if (entry.fileName !== entryName || !isTable(entry)) return true
      isFound = true
      // The library ends with an error where more comes out than the archive says.
      await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target, { mode: 0o600 }))
      return false
    })
    if (isFound) return { path: target, name, remove }
  } catch (error) {
    await remove()
    if (isDiskFull(error)) throw error
    throw new ExpectedFailure({ code: 'file_missing', name })
  }
  await remove()
  throw new ExpectedFailure({ code: 'file_missing', name })
}

function isTable(entry: Entry): boolean {
  const { fileName, uncompressedSize } = entry
  return (
    TABLE.test(fileName) &&
    !BESIDE.test(fileName) &&
    !entry.isEncrypted() &&
    uncompressedSize <= LARGEST_ENTRY_BYTES
  )
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}

/** Goes through the entries of an archive until `visit` says false. */
async function eachEntry(
  path: string,
  visit: (entry: Entry, archive: ZipFile) => Promise<boolean>,
): Promise<void> {
  const archive = await openPromise(path)
  try {
    for await (const entry of archive.eachEntry()) if (!(await visit(entry, archive))) return
  } finally {
    archive.close()
  }
}
