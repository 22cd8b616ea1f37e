import type { BackendClient } from './test-backend.ts'

/** A kind of word of the owner's: how it is said of a customer, and what shows it of them, without numbers of its own. */
export interface KindOfWord {
  say(client: BackendClient, customerId: number): Promise<unknown>
  /** Empty where nothing was said. */
  shown(client: BackendClient, customerId: number): Promise<unknown[]>
}

const EVERYBODY = { match: 'all' as const, parts: [] }

/** Everything that the owner can say of customers, or does with them, and that is kept by their number alone. */
export const KINDS_OF_WORDS: Readonly<Record<string, KindOfWord>> = {
  note: {
    say: (client, id) => client.customers.addNote({ id, text: 'Klingelt zweimal', writtenAtMs: 5 }),
    shown: async (client, id) => (await client.customers.get({ id })).notes.map(({ text }) => text),
  },
  'value of their own': {
    say: (client, id) => client.customers.edit({ id, values: { phone: '+49 351 111' } }),
    shown: async (client, id) => {
      const { edited, displayed } = await client.customers.get({ id })
      return edited.includes('phone') ? [displayed.phone] : []
    },
  },
  'value in a field of their own': {
    async say(client, customerId) {
      const { id: fieldId } = await client.fields.add({ name: 'Hund', kind: 'text' })
      await client.fields.setValues({ customerId, values: [{ fieldId, value: ['Waldi'] }] })
    },
    shown: async (client, id) =>
      (await client.customers.get({ id })).fields.flatMap(({ value, isEdited }) => (isEdited ? [value] : [])),
  },
  'confirmed address': {
    say: (client, id) => client.customers.confirmAddress({ id }),
    shown: async (client, id) => {
      const { addressConfirmation } = await client.customers.get({ id })
      return addressConfirmation?.by === 'owner' ? [addressConfirmation] : []
    },
  },
  'entry of the ledger': {
    say: (client, customerId) => client.permission.object({ customerId, channels: ['post'] }),
    shown: async (client, id) => {
      const { permissionEvents, postVerdict } = await client.customers.get({ id })
      return permissionEvents.map(({ kind, channel }) => [kind, channel, postVerdict.allowed])
    },
  },
  contact: {
    say: (client, id) => client.contacts.log({ customerIds: [id], channel: 'post', label: 'Karte' }),
    shown: async (client, id) =>
      (await client.customers.get({ id })).contacts.map(({ channel, day, label }) => [channel, day, label]),
  },
  'reminder that is not wanted': {
    say: (client, customerId) =>
      client.reminders.act({
        occasions: [{ ruleKey: 'birthday', customerId, occasion: '' }],
        act: 'never',
      }),
    shown: async (client, id) =>
      (await client.reminderRules.excluded())
        .filter(({ customerId }) => customerId === id)
        .map(({ ruleKey }) => ruleKey),
  },
  'next step that was skipped': {
    async say(client, customerId) {
      const { next } = await client.reminders.ofCustomer({ customerId })
      if (!('occasion' in next)) throw new Error(`${next.kind} cannot be skipped`)
      await client.reminders.act({ occasions: [next.occasion], act: 'skipped' })
    },
    shown: async (client, customerId) => {
      const { next } = await client.reminders.ofCustomer({ customerId })
      return next.kind === 'ask_consent' ? [] : [next.kind]
    },
  },
  wish: {
    async say(client, customerId) {
      const [product] = await client.products.list()
      await client.reminders.addWish({ customerId, productId: product?.id ?? 0, note: 'in Blau' })
    },
    shown: async (client, id) =>
      (await client.reminders.wishes())
        .filter(({ customerId }) => customerId === id)
        .map(({ customerName, note }) => [customerName, note]),
  },
  'request by law': {
    say: (client, customerId) =>
      client.reminders.addRequest({
        customerId,
        kind: 'access',
        receivedDay: '2026-11-01',
        note: 'per Brief',
      }),
    shown: async (client, id) =>
      (await client.reminders.requests())
        .filter(({ customerId }) => customerId === id)
        .map(({ customerName, note }) => [customerName, note]),
  },
  'ground on a list': {
    say: client => client.lists.export({ channel: 'post', target: 'letters' }),
    async shown(client, id) {
      const [list] = await client.lists.log()
      if (list === undefined) return []
      const { people } = await client.lists.proof({ exportId: list.exportId })
      return people
        .filter(({ customerId }) => customerId === id)
        .map(({ name, ground, groundDay }) => [name, ground, groundDay])
    },
  },
  'place on a frozen list': {
    say: client =>
      client.segments.freeze({ segment: { kind: 'rule', rule: EVERYBODY }, name: 'Alle von damals' }),
    async shown(client, id) {
      const [list] = (await client.segments.list()).frozen
      if (list === undefined) return []
      const { customerIds } = await client.segments.members({ segment: { kind: 'frozen', id: list.id } })
      return customerIds.filter(customerId => customerId === id).map(() => list.name)
    },
  },
}
