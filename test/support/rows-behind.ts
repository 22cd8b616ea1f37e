import { expect } from 'vitest'
import type { FigureMembers } from '../../shared/model/figure-members.ts'
import type { OrderMembers } from '../../shared/model/order-members.ts'
import type { TestBackend } from './test-backend.ts'

/** A figure, how many rows it says there are, and how to ask for them. */
export type CustomerClaim = readonly [customers: number, behind: FigureMembers]
export type OrderClaim = readonly [orders: number, behind: OrderMembers]

type Client = TestBackend['client']

/** Expects as many customers behind each figure as it says, and at least two figures with anybody. */
export async function expectCustomers(client: Client, claims: readonly CustomerClaim[]): Promise<void> {
  for (const [customers, behind] of claims) {
    const { total } = await client.customers.search({ behind, limit: 0 })
    expect([behind, total]).toEqual([behind, customers])
  }
  expectSome(claims)
}

/** The same for orders. */
export async function expectOrders(client: Client, claims: readonly OrderClaim[]): Promise<void> {
  for (const [orders, behind] of claims) {
    const { total } = await client.orders.search({ behind, limit: 0 })
    expect([behind, total]).toEqual([behind, orders])
  }
  expectSome(claims)
}

function expectSome(claims: readonly (readonly [rows: number, behind: object])[]): void {
  expect(claims.filter(([rows]) => rows > 0).length, 'figures with rows').toBeGreaterThan(1)
}
