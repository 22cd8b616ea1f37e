import { describe, expect, test } from 'vitest'
import {
  classifyEmail,
  contactEmail,
  type EmailClass,
  isInventedEmail,
  revealsMarketplace,
  usableAsIdentity,
  usableForContact,
} from '../../shared/email-class.ts'

const CASES: Record<EmailClass, readonly string[]> = {
  usable: [
    'anna.beispiel@example.org',
    ' Anna.Beispiel@Example.ORG ',
    "sean.o'neil@example.com",
    'anna+shop@example.com',
    '4711@example.com',
    'jörg@müller.example.com',
    'x@xn--mller-kva.example.com',
    'a1b2c3d4e5@privaterelay.appleid.com',
    'z9y8x7@mozmail.com',
    'mueller@mueller.example',
    'anna@ebay.de',
    'anna@marketplace.example.com',
    'anna.info@example.org',
    'nina@example.com',
    'annoreply@example.com',
  ],
  relay: [
    'a222d34b3891234b@marketplace.amazon.de',
    'a222d34b3891234b@marketplace.amazon.co.uk',
    'A222D34B3891234B@MARKETPLACE.AMAZON.COM.BE',
    'x+1@m.marketplace.amazon.com',
    '63ae59ac280fe0fa69@members.ebay.com',
    'anna@members.ebay.de',
    'anna@reply.ebay.co.uk',
    'trn2j3ozug2gcd0f@customer.otto.market',
    'cauw31zq-e52f3c6c67e2@kaufland-marktplatz.de',
    'buyer@message.etsy.com',
    '32818112E02443689A@relay.walmart.com',
    '2ioibz4pe37ygpc5rx@verkopen.bol.com',
    '8awgqyk6a5+cub31c122@allegromail.pl',
    'rfx1qmo581n.ko8qhtg3z@notification.mirakl.net',
    'noreply@marketplace.amazon.de',
  ],
  invented: [
    'Anna.Beispiel.3SX4Y7@otto.magnalister.com',
    '4711@localhost',
    'gast@shop.localhost',
    'gast@localhost.localdomain',
    'kunde@shop.invalid',
    'kunde@kasse.local',
    'noemail@example.com',
    'NoEmail17@example.com',
    'no-email@example.com',
    'keine.email@example.com',
    'ohne-mail@example.com',
    'invalid@example.com',
    'keine@example.com',
    'none@example.com',
    'unbekannt@example.com',
    'no-reply@example.com',
    'noreply+4711@example.com',
    'do_not_reply@example.com',
    'test@test.de',
    'asdf@asdf.com',
  ],
  role: [
    'info@example.com',
    'INFO@example.com',
    'kontakt@example.com',
    'shop@example.com',
    'office2@example.com',
    'info+newsletter@example.com',
    'kunden-service@example.com',
    'büro@example.com',
    'mail@anna-beispiel.example.com',
  ],
  invalid: [
    '',
    ' ',
    'anna',
    '@example.com',
    'anna@',
    'anna@example',
    'anna@example.',
    'anna@.com',
    'anna@-example.com',
    'anna beispiel@example.com',
    'anna@exam ple.com',
    'anna@example.com, otto@example.com',
    'Anna <anna@example.com>',
    'anna.@example.com',
    '.anna@example.com',
    'anna@example.c',
    'anna@192.168.0.1',
    `${'a'.repeat(65)}@example.com`,
    `anna@${'a'.repeat(250)}.com`,
    '=cmd@example.com',
    '+anna@example.com',
    '-anna@example.com',
    "'anna@example.com",
  ],
}

describe.each(Object.entries(CASES))('%s', (expected, emails) => {
  test.each(emails)('%s', email => {
    expect(classifyEmail(email)).toBe(expected)
    expect(usableForContact(email)).toBe(expected === 'usable' || expected === 'role')
    expect(usableAsIdentity(email)).toBe(expected === 'usable')
    expect(isInventedEmail(email)).toBe(expected === 'invented')
  })
})

test('relays and addresses made up for a marketplace give it away, fillers do not', () => {
  for (const email of CASES.relay) expect(revealsMarketplace(email), email).toBe(true)
  expect(revealsMarketplace('Anna.Beispiel.3SX4Y7@otto.magnalister.com')).toBe(true)
  expect(revealsMarketplace('4711@localhost')).toBe(true)
  for (const email of [...CASES.usable, ...CASES.role, 'noemail@example.com', 'no-reply@example.com', '']) {
    expect(revealsMarketplace(email), email).toBe(false)
  }
})

test('the address to write to is the first that can be contacted', () => {
  expect(contactEmail([])).toBeNull()
  expect(contactEmail(['x@marketplace.amazon.de', 'noemail@example.com'])).toBeNull()
  expect(contactEmail(['x@marketplace.amazon.de', ' Info@Example.com ', 'anna@example.com'])).toBe(
    'Info@Example.com',
  )
})
