import type { InterestStatement } from '../../../shared/model/interest.ts'
import { api } from '../../app/client.ts'
import type { UndoableChange } from '../../app/undoable.ts'

type Stated = Awaited<ReturnType<typeof api.interests.state>>

/** Notes what customers said. */
export function statedInterests(
  statements: readonly InterestStatement[],
  message: (customers: number) => string,
): UndoableChange<Stated> {
  return {
    make: () => api.interests.state({ statements: [...statements] }),
    message: ({ customers }) => message(customers),
    takeBack: ({ statementIds }) => api.interests.takeBack({ statementIds }),
  }
}
