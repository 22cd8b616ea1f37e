/** The beginning of a file by which its kind is known; `at` is the byte where it stands. */
const SIGNATURES: readonly { mediaType: string; at: number; bytes: readonly number[] }[] = [
  { mediaType: 'application/pdf', at: 0, bytes: [...'%PDF-'].map(code) },
  { mediaType: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', at: 0, bytes: [...'GIF8'].map(code) },
  { mediaType: 'image/webp', at: 8, bytes: [...'WEBP'].map(code) },
  { mediaType: 'image/tiff', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  // Photographs of iPhones.
  { mediaType: 'image/heic', at: 4, bytes: [...'ftyphei'].map(code) },
  { mediaType: 'image/heic', at: 4, bytes: [...'ftypmif1'].map(code) },
]

/** What Outlook's messages, and other old files of Microsoft's, begin with. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function code(character: string): number {
  return character.charCodeAt(0)
}

/**
 * What kind of file may serve as evidence: PDF, image, or e-mail, told by how it begins; a name alone proves nothing.
 * @param start at least the first 2000 bytes, or the whole file.
 * @returns null for any other kind.
 */
export function evidenceMediaType(name: string, start: Uint8Array): string | null {
  const found = SIGNATURES.find(({ at, bytes }) => startsWith(start, bytes, at))
  if (found !== undefined) return found.mediaType
  if (/\.msg$/i.test(name) && startsWith(start, COMPOUND_FILE, 0)) return 'application/vnd.ms-outlook'
  return /\.(eml|mbox)$/i.test(name) && isMessage(start) ? 'message/rfc822' : null
}

function startsWith(start: Uint8Array, bytes: readonly number[], at: number): boolean {
  return bytes.every((byte, index) => start[at + index] === byte)
}

/** True where the text begins with the header of an e-mail (RFC 5322), of which "From" is never missing. */
function isMessage(start: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(start.subarray(0, 65_536))
  const header = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return /^(from [^\n]*\r?\n)?[a-z][a-z0-9-]*:/i.test(text) && /^from:/im.test(header)
}
