import type { InterestStatement } from '../../../shared/model/interest.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyUndoable } from '../../app/notify.tsx'

const refresh = () => queryClient.invalidateQueries()

/** Notes what customers said, and offers to take it back. Fails with what the backend says. */
export async function stateInterests(
  statements: readonly InterestStatement[],
  message: (customers: number) => string,
): Promise<void> {
  const { statementIds, customers } = await api.interests.state({ statements: [...statements] })
  notifyUndoable(message(customers), () => api.interests.takeBack({ statementIds }).then(refresh))
  await refresh()
}
