import { expect, test } from 'vitest'
import { evidenceMediaType } from '../../src-main/permission/evidence-type.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )

test.each([
  ['scan.pdf', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['no-ending', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['a.png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'image/png'],
  ['a.jpg', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  ['a.gif', bytes('GIF89a'), 'image/gif'],
  ['a.webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
  ['a.heic', bytes([0, 0, 0, 24], 'ftypheic'), 'image/heic'],
  ['a.tif', bytes('MM', [0, 42]), 'image/tiff'],
  ['a.msg', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'application/vnd.ms-outlook'],
  ['a.eml', bytes('Received: by x\r\nFrom: Anna <a@example.com>\r\n\r\nJa'), 'message/rfc822'],
  ['a.mbox', bytes('From a@example.com Mon\nSubject: x\nFrom: a@example.com\n\nJa'), 'message/rfc822'],
])('%s is evidence', (name, content, mediaType) => {
  expect(evidenceMediaType(name, content)).toBe(mediaType)
})

test.each([
  ['an empty file', 'a.pdf', bytes()],
  ['a program by another name', 'a.pdf', bytes('MZ', [0x90, 0])],
  ['an old office document', 'a.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a text', 'a.txt', bytes('From: a@example.com\r\n\r\nJa')],
  ['a message without sender', 'a.eml', bytes('Subject: x\r\n\r\nFrom: not in the header')],
  ['a picture that may hold scripts', 'a.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a web page', 'a.eml', bytes('<html><body>From: x</body></html>')],
])('%s is none', (_, name, content) => {
  expect(evidenceMediaType(name, content)).toBeNull()
})
