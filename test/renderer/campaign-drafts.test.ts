import { beforeAll, describe, expect, it } from 'vitest'
import { CAMPAIGN_TEMPLATES, campaignEditSchema } from '../../shared/model/campaign.ts'
import { LIFECYCLE_STAGES } from '../../shared/model/lifecycle.ts'
import { campaignsMessages as german } from '../../src-renderer/i18n/de/campaigns.ts'
import { campaignsMessages as english } from '../../src-renderer/i18n/en/campaigns.ts'
import {
  draftCampaign,
  draftLanguage,
  draftTexts,
} from '../../src-renderer/screens/campaigns/campaign-draft.ts'
import {
  DRAFT_FIELDS,
  messageGaps,
  needsLastProduct,
  withVoucher,
} from '../../src-renderer/screens/campaigns/draft-fields.ts'
import { textsOfLines } from '../../src-renderer/screens/campaigns/touchpoints/texts-of-lines.ts'
import { speak } from '../support/window-language.ts'

const LANGUAGES = ['de', 'en'] as const

beforeAll(() => speak('de'))

describe.each(CAMPAIGN_TEMPLATES)('the template %s', template => {
  it.each(LANGUAGES)('says something with known fields only, in %s', language => {
    const own = Object.values(DRAFT_FIELDS).map(([inGerman, inEnglish]) =>
      language === 'de' ? inGerman : inEnglish,
    )
    for (const text of Object.values(draftTexts(template, language))) {
      expect(text.length).toBeGreaterThan(5)
      expect(text.match(/\{[^}]*\}/g) ?? []).toSatisfy((fields: readonly string[]) =>
        fields.every(field => own.some(known => known === field)),
      )
      // A greeting stands in the list for letters already; nothing is in a hurry.
      expect(text).not.toMatch(/nur noch|nur heute|letzte Chance|hurry|last chance|only today/i)
    }
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

describe('a message', () => {
  it('has the voucher filled in wherever it stands, once there is one', () => {
    expect(withVoucher('{Gutschein} und {voucher}, {Vorname}', 'TEE5')).toBe('TEE5 und TEE5, {Vorname}')
    expect(withVoucher('{Gutschein}', '')).toBe('{Gutschein}')
  })

  it.each([
    ['{letztes Produkt}', true],
    ['{last product}', true],
    ['{Vorname} letztes Produkt', false],
  ])('%s needs the last product: %s', (text, needs) => {
    const rest = { subject: '', text: '', letter: '', voucherCode: '', about: '' }
    for (const part of ['subject', 'text', 'letter'] as const)
      expect(needsLastProduct({ ...rest, [part]: text })).toBe(needs)
    expect(needsLastProduct({ ...rest, about: text })).toBe(false)
  })
})

describe('what is to be done before a message goes out', () => {
  it.each([
    ['Neu: [Neuheit eintragen].', '', ['blank']],
    ['Code {Gutschein}', '', ['voucher']],
    ['[a] {voucher}', '', ['blank', 'voucher']],
    ['[] Code {Gutschein}', 'TEE5', []],
  ] as const)('%s with the code “%s”: %j', (text, voucherCode, gaps) => {
    expect(messageGaps({ subject: '', text: '', letter: text, voucherCode, about: '[b]' })).toEqual(gaps)
  })
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
