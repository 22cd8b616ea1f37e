import type { Channel } from '../../../shared/model/permission.ts'
import type { DueItem, DueQuestion } from '../../../shared/model/reminder.ts'
import { api } from '../../app/client.ts'

/** As many as one call gives. */
const PAGE = 1000

/** What is due in a group of those who may be contacted in a way, and are on a list of the group therefore. */
export async function remindersOfList({ ruleKey, pile }: DueQuestion, channel: Channel): Promise<DueItem[]> {
  const found: DueItem[] = []
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await api.reminders.items({ ruleKey, pile, limit: PAGE, offset })
    found.push(...page.items)
    total = page.total
  }
  return found.filter(({ channels, heldUntil }) => heldUntil === null && channels.includes(channel))
}
