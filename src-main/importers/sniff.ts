import type { FileProblem } from '../../shared/model/import-issues.ts'
import type { ByteSource } from './byte-source.ts'

/** What a file is by its first bytes, where that is no text. */
export type FileKind =
  | { kind: 'text' }
  | { kind: 'workbook' }
  | { kind: 'archive' }
  | { kind: 'problem'; problem: FileProblem }

interface Signature {
  bytes: readonly number[]
  problem: FileProblem
  /** True where the signature alone could also be the beginning of a text. */
  mayBeText?: boolean
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0xff, 0xd8, 0xff], problem: 'file_is_image' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], problem: 'file_is_image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], problem: 'file_is_image', mayBeText: true },
  { bytes: [0x42, 0x4d], problem: 'file_is_image', mayBeText: true },
  { bytes: [0x52, 0x49, 0x46, 0x46], problem: 'file_is_image', mayBeText: true },
  { bytes: [0x49, 0x49, 0x2a, 0x00], problem: 'file_is_image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], problem: 'file_is_image' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], problem: 'file_is_pdf' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: 'file_is_old_excel' },
  { bytes: [0x1f, 0x8b], problem: 'file_is_archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], problem: 'file_is_archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], problem: 'file_is_archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], problem: 'file_is_archive' },
]
const WEB_PAGE =
  /^[\s\uFEFF\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|table)\b/is

/** Looks at the beginning of a file (its content, never its extension). */
export function sniffFile(source: ByteSource): FileKind {
  if (source.size === 0) return problem('file_empty')
  const head = source.read(0, Math.min(source.size, 65_536))
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    // A workbook is a ZIP archive that names its parts in clear text near the beginning or in its directory.
    const tailStart = Math.max(0, source.size - 65_536)
    const tail = source.read(tailStart, source.size - tailStart)
    return contains(head, 'xl/') || contains(tail, 'xl/') ? { kind: 'workbook' } : { kind: 'archive' }
  }
  const isText = looksLikeText(head)
  const signature = SIGNATURES.find(
    ({ bytes, mayBeText }) => startsWith(head, bytes) && !(mayBeText && isText),
  )
  if (signature) return problem(signature.problem)
  if (!isText) return problem('file_is_binary')
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  if (WEB_PAGE.test(text.slice(0, 4096).replaceAll('\0', ''))) return problem('file_is_web_page')
  if (/^\s*%PDF-/.test(text)) return problem('file_is_pdf')
  if (source.size <= head.length && !/[^\s\u00ef\u00bb\u00bf\u00ff\u00fe\0]/.test(text))
    return problem('file_empty')
  return { kind: 'text' }
}

function problem(code: FileProblem): FileKind {
  return { kind: 'problem', problem: code }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function contains(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'latin1')
}

/**
 * Text has hardly any control characters. In UTF-16 the zero bytes stand on one side only, and the bytes of
 * that side are no characters of their own.
 */
function looksLikeText(bytes: Uint8Array): boolean {
  const control = [0, 0]
  const zeros = [0, 0]
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    const side = index % 2
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1a)
      control[side] = (control[side] ?? 0) + 1
  }
  const [evenZeros = 0, oddZeros = 0] = zeros
  const [evenControl = 0, oddControl = 0] = control
  const hasMark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  const isUtf16 =
    Math.min(evenZeros, oddZeros) <= bytes.length / 100 &&
    (hasMark || Math.max(evenZeros, oddZeros) > bytes.length / 8)
  if (isUtf16) return (evenZeros > oddZeros ? oddControl : evenControl) <= bytes.length / 100
  return evenControl + oddControl <= bytes.length / 100 && evenZeros + oddZeros <= bytes.length / 1000
}
