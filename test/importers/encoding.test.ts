import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText, detectEncoding } from '../../src-main/importers/encoding.ts'
import { decideConventions, openFile } from '../../src-main/importers/open-file.ts'
import { lazySource, memorySource } from '../support/memory-source.ts'

const TEXT = 'Name;Ort\r\nJürgen;Köln\rÄnne;Düsseldorf – „Mitte“ 5 €\n'
const encodingOf = (content: Uint8Array) => detectEncoding(memorySource('a.csv', content))
const textOf = (content: Uint8Array) => {
  const source = memorySource('a.csv', content)
  return [...decodeText(source, detectEncoding(source).encoding)].map(chunk => chunk.text).join('')
}

describe('the encoding of a file', () => {
  it.each<[string, Buffer, string, boolean]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', false],
    ['UTF-16', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le', false],
    ['UTF-16 the other way round', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be', false],
    ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: false }), 'utf-16le', false],
    ['UTF-16 the other way round without a mark', iconv.encode(TEXT, 'utf-16be'), 'utf-16be', false],
    ['Windows-1252', iconv.encode(TEXT, 'win1252'), 'windows-1252', false],
    ['plain ASCII', Buffer.from('a;b\n1;2\n'), 'utf-8', false],
    ['UTF-8 with one broken byte', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xfc])]), 'utf-8', true],
    ['UTF-8 cut in a character', Buffer.from(TEXT.repeat(3)).subarray(0, -2), 'utf-8', true],
  ])('%s', (_label, content, encoding, hasStrayBytes) =>
    expect(encodingOf(content)).toEqual({ encoding, hasStrayBytes }),
  )

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'win1252'])('%s reads back with plain line ends', encoding => {
    const content = iconv.encode(TEXT, encoding, { addBOM: encoding.startsWith('utf-16') })
    expect(textOf(content)).toBe(TEXT.replace('\r\n', '\n').replace('\r', '\n'))
  })

  it('turns no-break spaces into spaces', () =>
    expect(textOf(Buffer.from('1\u00a0234,50\u202f€'))).toBe('1 234,50 €'))

  it('survives characters and line ends that two pieces of the file share', () => {
    const line = 'Käthe;Öl\r\n'
    for (const padding of ['', 'x', 'xx', 'xxx']) {
      const text = padding + line.repeat(60_000)
      for (const encoding of ['utf-8', 'utf-16le'])
        expect(textOf(iconv.encode(text, encoding, { addBOM: true }))).toBe(text.replaceAll('\r\n', '\n'))
    }
  })
})

describe('how a long file writes its dates and amounts', () => {
  it('shows in its middle, where the beginning leaves it open', async () => {
    const row = (day: string, amount: string) => `#1,a@example.com,1,Seife,${amount},${amount},EUR,${day}\n`
    const header = 'Name,Email,Lineitem quantity,Lineitem name,Lineitem price,Total,Currency,Created at\n'
    const early = row('01/02/2026', '"1,234"')
    const late = row('28/02/2026', '"1,234.50"')
    const size = 12 << 20
    const source = lazySource('orders.csv', size, (buffer, offset) => {
      const isLate = offset > size / 2
      const line = isLate ? late : early
      const shift = (offset - header.length) % line.length
      buffer.fill(line.slice(shift) + line.slice(0, shift))
      if (offset === 0) buffer.write(header + early)
    })
    const opened = await openFile(source, {})
    if (!opened.ok || opened.table.format === null) throw new Error('not recognised')
    const conventions = decideConventions(opened.table, opened.table.format, {}, 'Europe/Berlin')
    expect(conventions).toMatchObject({ decimal: '.', dateOrder: 'dmy', questions: [] })
    expect(source.bytesRead).toBeLessThan(2 * size)
  })
})
