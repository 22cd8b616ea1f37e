import { customersBehind } from '../../figures/rows-behind.ts'

/** The address of everybody who had bought by a day. */
export function allCustomers(asOf: string, firstDay: string): string {
  return customersBehind({ figure: 'customers', from: firstDay, to: asOf, asOf })
}
