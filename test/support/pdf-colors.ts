import { inflateSync } from 'node:zlib'

const STREAM = /\/Length (\d+)>> stream\r?\n/g
const FILL = /([\d.]+) ([\d.]+) ([\d.]+) rg/g

/** The colours `#rrggbb` with which something is filled in a PDF, text and drawings alike. */
export function pdfColors(pdf: Buffer): Set<string> {
  const colors = new Set<string>()
  for (const match of pdf.toString('latin1').matchAll(STREAM)) {
    const start = match.index + match[0].length
    const content = inflated(pdf.subarray(start, start + Number(match[1])))
    for (const [, ...parts] of content.matchAll(FILL)) colors.add(`#${parts.map(hexadecimal).join('')}`)
  }
  return colors
}

/** Fonts and pictures are packed otherwise; they are nothing to read. */
function inflated(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1')
  } catch {
    return ''
  }
}

function hexadecimal(part: string): string {
  return Math.round(Number(part) * 255)
    .toString(16)
    .padStart(2, '0')
}
