import { type FigureMembers, figureMembersSchema } from '../../../shared/model/figure-members.ts'

/** What is chosen of stages, groups, classes and states, as `stage:new`; null for other figures. */
export function standingOf(members: FigureMembers | undefined): string | null {
  switch (members?.figure) {
    case 'stage':
      return `stage:${members.stage}`
    case 'rfm_group':
      return `rfm_group:${members.group}`
    case 'abc':
      return `abc:${members.class}`
    case 'state':
      return `state:${members.state}`
    default:
      return null
  }
}

/** The name of the field that holds the choice. */
const FIELDS = { stage: 'stage', rfm_group: 'group', abc: 'class', state: 'state' } as const

/** The inverse of {@link standingOf}, as of a day; null for what is no choice. */
export function membersOfStanding(choice: string | null, asOf: string): FigureMembers | null {
  const [figure = '', name] = choice?.split(':') ?? []
  const field = Object.entries(FIELDS).find(([known]) => known === figure)?.[1]
  if (field === undefined) return null
  const members = figureMembersSchema.safeParse({ figure, [field]: name, asOf })
  return members.success ? members.data : null
}
