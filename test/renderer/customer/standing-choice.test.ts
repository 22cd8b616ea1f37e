import { expect, it } from 'vitest'
import { membersOfStanding, standingOf } from '../../../src-renderer/screens/customers/standing-choice.ts'

it.each(['stage:won_back', 'rfm_group:champions', 'abc:none', 'state:late'])(
  '%s is chosen and read',
  choice => {
    const members = membersOfStanding(choice, '2026-11-21')
    expect(members).toMatchObject({ asOf: '2026-11-21' })
    expect(standingOf(members ?? undefined)).toBe(choice)
  },
)

it('nothing is chosen of other figures, nor by what is no choice', () => {
  expect(standingOf({ figure: 'regular', asOf: '2026-11-21' })).toBeNull()
  for (const choice of [null, 'stage', 'stage:none', 'regular:yes'])
    expect(membersOfStanding(choice, '2026-11-21')).toBeNull()
})
