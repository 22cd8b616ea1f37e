import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { HandedFile } from '../../../../shared/host-bridge.ts'
import type {
  AddressAnswer,
  AddressCheckReading,
  CheckedCustomer,
} from '../../../../shared/model/address-check.ts'
import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { useUndoable } from '../../../app/undoable.ts'

/** A result that is being gone through. */
export interface AddressCheckSession {
  reading: AddressCheckReading
  /** Customers about whom the owner decided since the file was read. */
  decided: ReadonlySet<number>
}

/** Reads results of address checks, and passes on what the owner says to them. */
export function useAddressCheck() {
  const [session, setSession] = useState<AddressCheckSession | null>(null)
  const read = useMutation({
    mutationFn: async (hand: () => Promise<HandedFile[]>) => {
      const [file] = await hand()
      return file === undefined ? null : api.addressCheck.read({ file: file.token })
    },
    onSuccess: reading => {
      if (reading !== null) setSession({ reading, decided: new Set() })
    },
    onError: notifyFailure,
  })
  const mark = (customerIds: readonly number[], isDecided: boolean) =>
    setSession(now => now && { ...now, decided: marked(now.decided, customerIds, isDecided) })
  const answer = useUndoable(({ answers, message }: { answers: AddressAnswer[]; message: string }) => {
    const customerIds = answers.map(({ customerId }) => customerId)
    return {
      make: () => api.addressCheck.answer({ answers }),
      message,
      takeBack: async ({ before }) => {
        await api.addressCheck.takeBack({ before })
        mark(customerIds, false)
      },
      onMade: () => mark(customerIds, true),
    }
  })
  const say = (customers: readonly CheckedCustomer[], accepted: boolean, message: string) =>
    answer.mutate({
      answers: customers.map(({ customerId, outcome, found, finding }) => ({
        customerId,
        outcome,
        found,
        finding,
        accepted,
      })),
      message,
    })
  return { session, read, isAnswering: answer.isPending, say, leave: () => setSession(null) }
}

function marked(
  decided: ReadonlySet<number>,
  customerIds: readonly number[],
  isDecided: boolean,
): ReadonlySet<number> {
  if (isDecided) return new Set([...decided, ...customerIds])
  return new Set([...decided].filter(id => !customerIds.includes(id)))
}
