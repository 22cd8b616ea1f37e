import { readCustomerCard } from '../../usecases/customers/customer-card.ts'
import { addNote, editCustomer, removeNote } from '../../usecases/customers/edit-customer.ts'
import { endRelationship } from '../../usecases/customers/end-relationship.ts'
import { noteAddress, takeBackConfirmation } from '../../usecases/customers/note-address.ts'
import { noteSilence } from '../../usecases/customers/note-silence.ts'
import { searchCustomers } from '../../usecases/customers/search-customers.ts'
import { setCustomerFlag, setOrderFlag } from '../../usecases/customers/set-flag.ts'
import { searchOrders } from '../../usecases/orders/search-orders.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { readAhead, readAheadForFilter } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** Customers and orders. */
export function customerProcedures(os: Procedures, services: Services) {
  const { db } = services
  const { write } = announcedWrites(services)
  return {
    customers: {
      search: os.customers.search.handler(async ({ input }) => {
        const { sort, direction, limit, offset, ...filter } = input
        await readAheadForFilter(services, filter)
        return searchCustomers(db, services.customers, filter, { sort, direction, limit, offset })
      }),
      get: os.customers.get.handler(({ input }) => readCustomerCard(db, input.id, services.today())),
      setFlag: os.customers.setFlag.handler(({ input }) =>
        write(() => {
          setCustomerFlag(db, input.id, input.kind, services.today())
          return { done: true as const }
        }),
      ),
      edit: os.customers.edit.handler(({ input }) =>
        write(() => {
          editCustomer(db, input.id, input.values)
          return { done: true as const }
        }),
      ),
      addNote: os.customers.addNote.handler(({ input }) =>
        write(() => addNote(db, input.id, input.text, input.writtenAtMs ?? services.clock.nowMs())),
      ),
      removeNote: os.customers.removeNote.handler(({ input }) =>
        write(() => {
          removeNote(db, input.noteId)
          return { done: true as const }
        }),
      ),
      confirmAddress: os.customers.confirmAddress.handler(({ input }) =>
        write(() => {
          const moment = { nowMs: services.clock.nowMs(), today: services.today() }
          return { confirmationId: noteAddress(db, input.id, input.holds, moment) }
        }),
      ),
      endRelationship: os.customers.endRelationship.handler(({ input: { id, day } }) =>
        write(() => ({ before: endRelationship(db, id, day === undefined ? services.today() : day) })),
      ),
      noteSilence: os.customers.noteSilence.handler(({ input: { id, silence } }) =>
        write(() => {
          const noted = silence && { ...silence, day: silence.day ?? services.today() }
          return { before: noteSilence(db, id, noted) }
        }),
      ),
      takeBackConfirmation: os.customers.takeBackConfirmation.handler(({ input }) =>
        write(() => {
          takeBackConfirmation(db, input.confirmationId)
          return { done: true as const }
        }),
      ),
    },
    orders: {
      setFlag: os.orders.setFlag.handler(({ input }) =>
        write(() => {
          setOrderFlag(db, input.id, input.kind, services.today())
          return { done: true as const }
        }),
      ),
      search: os.orders.search.handler(async ({ input }) => {
        const { limit, offset, direction, ...filter } = input
        await readAhead(services, filter.behind)
        return searchOrders(services, filter, { limit, offset, descending: direction === 'desc' })
      }),
    },
  }
}
