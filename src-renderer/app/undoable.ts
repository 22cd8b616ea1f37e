import { type QueryKey, useMutation } from '@tanstack/react-query'
import { queryClient } from './client.ts'
import { type NotificationPlace, notifyFailure, notifyUndoable } from './notify.tsx'

/** All keys begin like this. */
const EVERYTHING: QueryKey = []

/** A change that the owner can take back from its notification. */
export interface UndoableChange<Result> {
  /** Makes the change; says what is needed to take it back. Fails with what the backend says. */
  make: () => Promise<Result>
  /** What the notification says of it; null where there was nothing to change, and so nothing to take back. */
  message: string | ((result: Result) => string | null)
  /** Puts back what was there. */
  takeBack: (result: Result) => Promise<unknown>
  /** What the screen does before anything is read again, as closing the dialog in which it was asked for. */
  onMade?: ((result: Result) => unknown) | undefined
  /**
   * What is read again, and waited for, after the change and after it is taken back: everything by default. What else
   * is shown follows a little later, as after every change.
   */
  reads?: readonly QueryKey[]
  /** Where the notification stands, if not where others do. */
  place?: NotificationPlace
}

/**
 * Makes a change, and offers to take it back before anything is read again: what the screen shows of it may be there
 * sooner than all the rest, and whoever then takes back means this change. Fails with what the backend says; then
 * nothing is offered.
 * @returns what the change brought, when all is read again.
 */
export async function changeUndoably<Result>(change: UndoableChange<Result>): Promise<Result> {
  const { make, message, takeBack, onMade, reads = [EVERYTHING], place } = change
  const readAgain = () => Promise.all(reads.map(queryKey => queryClient.invalidateQueries({ queryKey })))
  const result = await make()
  const told = typeof message === 'string' ? message : message(result)
  if (told !== null) notifyUndoable(told, () => takeBack(result).then(readAgain), place)
  await onMade?.(result)
  await readAgain()
  return result
}

/**
 * `changeUndoably` as a mutation, which tells what went wrong.
 * @param changeFor the change that the variables of the mutation ask for.
 */
export function useUndoable<Variables, Result>(changeFor: (variables: Variables) => UndoableChange<Result>) {
  return useMutation({
    mutationFn: (variables: Variables) => changeUndoably(changeFor(variables)),
    onError: notifyFailure,
  })
}
