import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REMINDER_PILES } from '../../../shared/model/reminder.ts'
import { choiceFromAddress, filterFromAddress } from '../../../src-renderer/screens/lists/wizard-state.ts'
import {
  dueAudience,
  dueListAddress,
  groupAddress,
  readGroup,
} from '../../../src-renderer/screens/today/today-address.ts'

const question = fc.record({
  ruleKey: fc.oneof(fc.constantFrom('birthday', 'own:12'), fc.string({ minLength: 1 })),
  pile: fc.constantFrom(...REMINDER_PILES),
})

describe('the address of a group', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(question, asked => {
        const [, , pile, ruleKey] = groupAddress(asked).split('/')
        expect(readGroup({ pile, ruleKey: decodeURIComponent(ruleKey ?? '') })).toEqual(asked)
      }),
    )
  })

  it('of no pile or no rule is none', () => {
    expect(readGroup({ pile: 'yesterday', ruleKey: 'birthday' })).toBeNull()
    expect(readGroup({ pile: 'week' })).toBeNull()
    expect(readGroup({ pile: 'week', ruleKey: '' })).toBeNull()
  })
})

describe('a new list of a group', () => {
  it('is for its people, with the purpose, the way and the program chosen', () => {
    fc.assert(
      fc.property(question, asked => {
        const choice = { purpose: 'advertising', channel: 'email', target: 'cleverreach' } as const
        const [, query] = dueListAddress(dueAudience(asked), choice).split('?')
        const parameters = new URLSearchParams(query)
        expect(filterFromAddress(parameters)).toEqual({ due: asked })
        expect(choiceFromAddress(parameters)).toEqual(choice)
      }),
    )
  })

  it('begins with its first question where what was chosen does not go together', () => {
    const chosen = (query: string) => choiceFromAddress(new URLSearchParams(query))
    expect(chosen('purpose=advertising&channel=post&target=cleverreach')).toBeNull()
    expect(chosen('purpose=advertising&channel=pigeon&target=csv')).toBeNull()
    expect(chosen('')).toBeNull()
  })
})
