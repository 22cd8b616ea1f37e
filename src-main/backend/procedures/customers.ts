import { countOrders, listOrders } from '../../db/order-search.ts'
import { countCustomers, customerCondition, listCustomers } from '../../db/search.ts'
import { readCustomerCard } from '../../usecases/customers/customer-card.ts'
import { addNote, editCustomer, removeNote } from '../../usecases/customers/edit-customer.ts'
import { membersBehind } from '../../usecases/figures.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** Customers and orders. */
export function customerProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes } = services
  const write = <Result>(work: () => Result) =>
    jobs.write(() => {
      const result = work()
      changes.announce()
      return result
    })
  return {
    customers: {
      search: os.customers.search.handler(({ input }) => {
        const { sort, direction, limit, offset, ...filter } = input
        const key = JSON.stringify(filter)
        const condition = services.remember(`condition|${key}`, () =>
          customerCondition(filter, membersBehind(services.histories, filter)),
        )
        const bySize = sort === 'orders' || sort === 'value' || sort === 'lastOrder' || sort === 'firstOrder'
        const order = {
          sort: sort ?? 'name',
          descending: (direction ?? (bySize ? 'desc' : 'asc')) === 'desc',
        }
        return {
          total: services.remember(`count|${key}`, () => countCustomers(db, condition)),
          customers: listCustomers(db, condition, order, { limit, offset }),
        }
      }),
      get: os.customers.get.handler(({ input }) => readCustomerCard(db, input.id)),
      edit: os.customers.edit.handler(({ input }) =>
        write(() => {
          editCustomer(db, input.id, input.values)
          return { done: true as const }
        }),
      ),
      addNote: os.customers.addNote.handler(({ input }) =>
        write(() => addNote(db, input.id, input.text, services.clock.nowMs())),
      ),
      removeNote: os.customers.removeNote.handler(({ input }) =>
        write(() => {
          removeNote(db, input.noteId)
          return { done: true as const }
        }),
      ),
    },
    orders: {
      search: os.orders.search.handler(({ input }) => {
        const { limit, offset, direction, ...filter } = input
        const total = services.remember(`orders|${JSON.stringify(filter)}`, () => countOrders(db, filter))
        // Where nothing fits, SQLite would have to look at every order to find that out again.
        return {
          total,
          orders:
            total === 0 ? [] : listOrders(db, filter, { limit, offset, descending: direction === 'desc' }),
        }
      }),
    },
  }
}
