import { beforeAll, describe, expect, it } from 'vitest'
import { CAMPAIGN_TEMPLATES, campaignEditSchema } from '../../shared/model/campaign.ts'
import { LIFECYCLE_STAGES } from '../../shared/model/lifecycle.ts'
import type { SegmentCondition, SegmentRule } from '../../shared/model/segment.ts'
import { campaignsMessages as german } from '../../src-renderer/i18n/de/campaigns.ts'
import { campaignsMessages as english } from '../../src-renderer/i18n/en/campaigns.ts'
import { bundleGoods } from '../../src-renderer/screens/campaigns/bundle-goods.ts'
import {
  draftCampaign,
  draftLanguage,
  draftTexts,
} from '../../src-renderer/screens/campaigns/campaign-draft.ts'
import {
  COMMON_FIELDS,
  columnsNeeded,
  messageGaps,
  PERSONAL_DRAFT_FIELDS,
  PERSONAL_FIELDS,
  withCommon,
  withPersonal,
} from '../../src-renderer/screens/campaigns/draft-fields.ts'
import { textsOfLines } from '../../src-renderer/screens/campaigns/touchpoints/texts-of-lines.ts'
import { speak } from '../support/window-language.ts'

const LANGUAGES = ['de', 'en'] as const

beforeAll(() => speak('de'))

describe.each(CAMPAIGN_TEMPLATES)('the template %s', template => {
  it.each(LANGUAGES)('says something with known fields only, in %s', language => {
    const own = [...Object.values(PERSONAL_FIELDS), ...Object.values(COMMON_FIELDS)].map(
      ([inGerman, inEnglish]) => (language === 'de' ? inGerman : inEnglish),
    )
    for (const text of Object.values(draftTexts(template, language))) {
      expect(text.length).toBeGreaterThan(5)
      expect(text.match(/\{[^}]*\}/g) ?? []).toSatisfy((fields: readonly string[]) =>
        fields.every(field => own.some(known => known === field)),
      )
      // A greeting stands in the list for letters already; nothing is in a hurry.
      expect(text).not.toMatch(/nur noch|nur heute|letzte Chance|hurry|last chance|only today/i)
    }
    // What is public calls nobody by name, and has the voucher that the e-mail has.
    const { social, text: mail } = draftTexts(template, language)
    expect(messageGaps({ ...draftTexts(template, language), voucherCode: '', goods: null })).not.toContain(
      'personal',
    )
    const voucher = COMMON_FIELDS.voucher[language === 'de' ? 0 : 1]
    expect(social.includes(voucher)).toBe(mail.includes(voucher))
    expect(social.length).toBeLessThan(300)
    expect(draftTexts(template, language).letter).not.toMatch(/^(?:Hallo|Guten Tag|Hello|Dear)/)
  })

  it.each(LANGUAGES)('is a campaign that can be saved, in %s', async language => {
    await speak(language)
    const draft = draftCampaign(template, null, language)
    expect(campaignEditSchema.parse(draft)).toEqual(draft)
    expect(draftLanguage(template, draft.message)).toBe(language)
    expect(draftLanguage(template, { ...draft.message, letter: 'Eigenes' })).toBeNull()
  })
})

const EMPTY = { subject: '', text: '', letter: '', social: '' }
const GOODS = { bought: 'Sencha', missing: 'Kanne $& 2' }

describe('a message', () => {
  it('has what is the same for everybody filled in wherever it stands, once it is known', () => {
    const nothing = { voucherCode: '', goods: null }
    expect(withCommon('{Gutschein} und {voucher}, {Vorname}', { ...nothing, voucherCode: 'TEE5' })).toBe(
      'TEE5 und TEE5, {Vorname}',
    )
    expect(withCommon('{Gutschein} {gekauftes Produkt}', nothing)).toBe('{Gutschein} {gekauftes Produkt}')
    expect(
      withCommon('{gekauftes Produkt}, {missing product}, {letztes Produkt}', { ...nothing, goods: GOODS }),
    ).toBe('Sencha, Kanne $& 2, {letztes Produkt}')
  })

  it.each(PERSONAL_DRAFT_FIELDS)('needs the column %s where any of its texts has it', column => {
    for (const field of PERSONAL_FIELDS[column]) {
      for (const part of ['subject', 'text', 'letter'] as const)
        expect(columnsNeeded({ ...EMPTY, [part]: `so ${field}.` })).toEqual([column])
      expect(columnsNeeded({ ...EMPTY, social: field })).toEqual([])
      expect(withPersonal(`so ${field}.`, { [column]: '$1 Tee' })).toBe('so $1 Tee.')
      expect(withPersonal(field, {})).toBe(field)
    }
    expect(columnsNeeded({ ...EMPTY, text: column })).toEqual([])
  })
})

describe('what is to be done before a message goes out', () => {
  it.each([
    ['Neu: [Neuheit eintragen].', '', GOODS, ['blank']],
    ['Code {Gutschein}', '', GOODS, ['voucher']],
    ['[a] {voucher}', '', GOODS, ['blank', 'voucher']],
    ['[] Code {Gutschein}', 'TEE5', GOODS, []],
    ['zu {gekauftes Produkt}', '', GOODS, []],
    ['zu {gekauftes Produkt}', '', null, ['bundle']],
    // Not known yet.
    ['zu {missing product}', '', undefined, []],
    ['Sehr geehrte {Nachname}', '', GOODS, ['unknown']],
    ['Hallo {Vorname}, {Thema} {tier}', '', GOODS, []],
  ] as const)('%s with the code “%s” and the products %j: %j', (text, voucherCode, goods, gaps) => {
    expect(messageGaps({ ...EMPTY, letter: text, voucherCode, goods })).toEqual(gaps)
  })

  it('names fields that a public text cannot fill', () => {
    const message = { ...EMPTY, social: 'Hallo {first name}: [a]', voucherCode: '', goods: null }
    expect(messageGaps(message)).toEqual(['blankPublic', 'personal'])
  })
})

describe('the two products of a bundle', () => {
  const bought = (name: string, not: boolean, changes: object = {}): SegmentCondition => ({
    field: 'bought',
    goods: { kind: 'products', products: [{ key: name, name }] },
    atLeast: 1,
    when: null,
    not,
    ...changes,
  })
  const last = { kind: 'last', amount: 1, unit: 'years' } as const
  it.each<[string, SegmentRule, ReturnType<typeof bundleGoods>]>([
    ['both', { match: 'all', parts: [bought('A', false), bought('B', true)] }, { bought: 'A', missing: 'B' }],
    [
      'among other conditions',
      {
        match: 'all',
        parts: [bought('B', true), { field: 'regular', is: true }, bought('A', false, { when: last })],
      },
      { bought: 'A', missing: 'B' },
    ],
    ['one of them will do', { match: 'any', parts: [bought('A', false), bought('B', true)] }, null],
    ['none missing', { match: 'all', parts: [bought('A', false)] }, null],
    [
      'two bought',
      { match: 'all', parts: [bought('A', false), bought('C', false), bought('B', true)] },
      null,
    ],
    ['not lately', { match: 'all', parts: [bought('A', false), bought('B', true, { when: last })] }, null],
    [
      'in brackets',
      { match: 'all', parts: [bought('A', false), { match: 'any', conditions: [bought('B', true)] }] },
      null,
    ],
  ])('%s', (_, rule, goods) => expect(bundleGoods(rule)).toEqual(goods))
})

describe('what is done at a stage', () => {
  it('is a thing for each line that says something, none twice', () => {
    expect(textsOfLines(' Danke sagen \n\nFragen\nDanke sagen\n')).toEqual(['Danke sagen', 'Fragen'])
    expect(textsOfLines('a'.repeat(300))).toEqual(['a'.repeat(200)])
    expect(textsOfLines('1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13')).toHaveLength(12)
  })

  it.each(LIFECYCLE_STAGES)('is suggested in both languages alike: %s', stage => {
    const [one, other] = [german, english].map(messages => textsOfLines(messages.suggestion[stage]))
    expect(one?.length).toBeGreaterThan(0)
    expect(other).toHaveLength(one?.length ?? 0)
  })
})
