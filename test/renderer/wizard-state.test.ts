import { describe, expect, test } from 'vitest'
import { targetsFor } from '../../shared/list-columns.ts'
import { listRequestSchema } from '../../shared/model/list.ts'
import { channelSchema, purposeSchema } from '../../shared/model/permission.ts'
import {
  FIRST_STATE,
  firstState,
  listRequest,
  optionalColumns,
  personalFields,
  type WizardState,
  withPurpose,
} from '../../src-renderer/screens/lists/wizard-state.ts'

const FULL: WizardState = {
  ...FIRST_STATE,
  extraColumns: ['firstName', 'lastName', 'lastProduct', 'tier'],
  ownFields: [7],
  recommendations: true,
  voucherCode: ' TEE-10 ',
  fallbacks: { firstName: 'liebe Kundin', lastProduct: ' ', recommendation: 'Neues' },
}

const request = (state: WizardState) => listRequest(state, {}, '2026-10-31', 'de')

describe('what the choices of the wizard amount to', () => {
  test('an e-mail list with everything', () => {
    expect(request(FULL)).toEqual({
      audience: {},
      purpose: 'advertising',
      channel: 'email',
      target: 'csv',
      language: 'de',
      asOf: '2026-10-31',
      columns: ['firstName', 'lastName', 'lastProduct', 'tier'],
      fields: [7],
      recommendations: { asOf: '2026-10-31' },
      voucherCode: 'TEE-10',
      fallbacks: { firstName: 'liebe Kundin', recommendation: 'Neues' },
    })
  })
  test('what is due of a whole pile says why, unless other people are chosen', () => {
    const whole = firstState({ due: { pile: 'week' } })
    expect(request(whole).columns).toContain('occasion')
    expect(request({ ...whole, audience: 'all' }).columns).not.toContain('occasion')
    expect(request({ ...whole, target: 'labels' }).columns).not.toContain('occasion')
    const group = firstState({ due: { pile: 'week', ruleKey: 'birthday' } })
    expect(request(group).columns).not.toContain('occasion')
    expect(optionalColumns(group)).toContain('occasion')
    expect(optionalColumns(firstState({ minOrders: 2 }))).not.toContain('occasion')
  })
  test('a message about an order holds nothing that advertises', () => {
    const message = request(withPurpose(FULL, { purpose: 'transactional' }))
    expect(message).not.toHaveProperty('recommendations')
    expect(message).not.toHaveProperty('voucherCode')
    expect(message.columns).toEqual(['firstName', 'lastName', 'lastProduct'])
    expect(message.fallbacks).toEqual({ firstName: 'liebe Kundin' })
  })
  test('labels hold the address alone, and no text stands in for a name in an address', () => {
    const post = withPurpose(FULL, { channel: 'post' })
    expect(personalFields(post)).toEqual(['lastProduct', 'recommendation', 'tier'])
    const printed = { ...post, target: 'labels' as const }
    expect(optionalColumns(printed)).toEqual([])
    expect(request(printed)).not.toHaveProperty('fields')
    expect(request(printed)).not.toHaveProperty('voucherCode')
    expect(request(printed).fallbacks).toEqual({})
  })
  test('the way decides what is usual; what was added stays, and a target that does not fit goes', () => {
    const toCall = withPurpose({ ...FULL, target: 'klaviyo' }, { channel: 'phone' })
    expect(toCall.target).toBe('csv')
    expect(toCall.extraColumns).toEqual([
      'firstName',
      'lastName',
      'lastOrder',
      'lastContact',
      'lastProduct',
      'tier',
    ])
    // What goes by post is mostly a letter, unless it goes to a program that takes it anyway.
    expect(withPurpose(toCall, { channel: 'post' }).target).toBe('letters')
    const back = withPurpose(toCall, { channel: 'email' })
    expect(back.target).toBe('csv')
    expect(back.extraColumns).toEqual(['firstName', 'lastName', 'lastProduct', 'tier'])
    expect(withPurpose(FULL, { purpose: 'address_check' })).toMatchObject({ channel: 'post', target: 'csv' })
  })
  test('every choice is a request that the contract takes', () => {
    for (const purpose of purposeSchema.options)
      for (const channel of channelSchema.options) {
        const state = withPurpose(FULL, { purpose, channel })
        for (const target of targetsFor(state))
          expect(listRequestSchema.safeParse(request({ ...state, target })).success).toBe(true)
      }
  })
})

describe('the wizard for a campaign', () => {
  const filter = { segment: { kind: 'frozen' as const, id: 3 } }
  const message = { subject: '', text: '', letter: '', social: '', voucherCode: 'TEE5', about: '' }

  test('begins with its people and its voucher', () => {
    const state = firstState(filter, { campaign: { message } })
    expect(state).toEqual({ ...FIRST_STATE, audience: 'filter', voucherCode: 'TEE5' })
    expect(request(state).voucherCode).toBe('TEE5')
  })

  test('takes into the list what the text says of each, on every way', () => {
    const state = firstState(filter, {
      campaign: {
        message: {
          ...message,
          letter: '{Vorname}: {letztes Produkt}',
          text: '{Thema}',
          social: '{Kundenstufe}',
        },
      },
    })
    expect(request(state).columns).toEqual(['firstName', 'lastName', 'lastProduct', 'topic'])
    expect(request(firstState(filter, { campaign: { message } })).columns).not.toContain('lastProduct')
    // A letter has the name in its address lines, and besides only where the text takes it.
    const letters = { ...withPurpose(state, { channel: 'post' }), target: 'letters' as const }
    expect(request(letters).columns).toEqual(['firstName', 'lastProduct', 'topic'])
    expect(personalFields(letters)).toEqual(['firstName', 'lastProduct', 'topic'])
    const plain = withPurpose(firstState(filter, { campaign: { message } }), { channel: 'post' })
    expect(request({ ...plain, target: 'letters' }).columns).toEqual([])
    const back = withPurpose(letters, { channel: 'email' })
    expect(request(back).columns).toEqual(['firstName', 'lastName', 'lastProduct', 'topic'])
  })

  test('without a campaign begins as always', () => {
    expect(firstState(null)).toEqual(FIRST_STATE)
    expect(firstState(filter, { campaign: null })).toEqual({ ...FIRST_STATE, audience: 'filter' })
  })
})
