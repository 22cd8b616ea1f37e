import type { FileProblem } from '../../shared/model/import.ts'
import type { ByteSource } from './byte-source.ts'

/** What a file is by its first bytes, where that is no text. */
export type FileKind = { kind: 'text' } | { kind: 'workbook' } | { kind: 'problem'; problem: FileProblem }

const SIGNATURES: ReadonlyArray<{ bytes: readonly number[]; problem: FileProblem }> = [
  { bytes: [0xff, 0xd8, 0xff], problem: 'file_is_image' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], problem: 'file_is_image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], problem: 'file_is_image' },
  { bytes: [0x42, 0x4d], problem: 'file_is_image' },
  { bytes: [0x52, 0x49, 0x46, 0x46], problem: 'file_is_image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], problem: 'file_is_image' },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: 'file_is_pdf' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: 'file_is_old_excel' },
  { bytes: [0x1f, 0x8b], problem: 'file_is_archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], problem: 'file_is_archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], problem: 'file_is_archive' },
]

/** Looks at the beginning of a file (its content, never its extension). */
export function sniffFile(source: ByteSource): FileKind {
  if (source.size === 0) return { kind: 'problem', problem: 'file_empty' }
  const head = source.read(0, Math.min(source.size, 65_536))
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    // A workbook is a ZIP archive that names its parts in clear text near the beginning or in its directory.
    const tail = source.read(Math.max(0, source.size - 65_536), 65_536)
    return contains(head, 'xl/') || contains(tail, 'xl/')
      ? { kind: 'workbook' }
      : { kind: 'problem', problem: 'file_is_archive' }
  }
  for (const { bytes, problem } of SIGNATURES) {
    if (startsWith(head, bytes) && !looksLikeText(head)) return { kind: 'problem', problem }
  }
  if (!looksLikeText(head)) return { kind: 'problem', problem: 'file_is_binary' }
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 2048)).toString('latin1')
  if (/^[\s\uFEFF]*(?:\u00ef\u00bb\u00bf)?<(?:!doctype html|html|head|body)/i.test(text))
    return { kind: 'problem', problem: 'file_is_web_page' }
  if (/^\s*%PDF-/.test(text)) return { kind: 'problem', problem: 'file_is_pdf' }
  if (text.replaceAll(/[\s\u00ef\u00bb\u00bf\u00ff\u00fe\0]/g, '') === '' && source.size <= head.length)
    return { kind: 'problem', problem: 'file_empty' }
  return { kind: 'text' }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function contains(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'latin1')
}

/** Text has hardly any control characters, apart from the zero bytes of UTF-16, which stand on one side only. */
function looksLikeText(bytes: Uint8Array): boolean {
  let control = 0
  const zeros = [0, 0]
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1a) control++
  }
  const [even = 0, odd = 0] = zeros
  const isUtf16 = Math.max(even, odd) > bytes.length / 8 && Math.min(even, odd) < bytes.length / 100
  return control <= bytes.length / 100 && (isUtf16 || even + odd <= bytes.length / 1000)
}
