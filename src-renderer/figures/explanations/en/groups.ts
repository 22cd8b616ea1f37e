import type { Messages } from '../../../i18n/messages.ts'
import type { groups as german } from '../de/groups.ts'

export const groups: Messages<typeof german> = {
  rfmGroup: {
    name: 'Customer groups',
    meaning:
      'All customers sorted by three questions: how long ago was their last purchase? How often did they buy? How much did they spend? Each answer gets 1 to 5 points compared with your own customers, and each combination has a name.',
    formula:
      'for each question five equally large parts of your customers (5 is best); the group follows from the points for “recently” and the mean of “often” and “much”. If more than 60 % bought only once, “often” has fixed steps: 1, 2, 3 to 4, 5 to 7, 8 and more orders',
    inputs: { customers: 'Customers' },
  },
  abcClass: {
    name: 'ABC classes',
    meaning:
      'A are the customers who together make up most of your revenue, B the next ones, C all others. You can change the limits.',
    formula:
      'customers sorted by revenue and added up: A up to the first limit (usually 80 % of revenue), B up to the second (usually 95 %), C the rest',
    inputs: { customers: 'Customers', revenue: 'Revenue' },
  },
  lifecycleStage: {
    name: 'Stage',
    meaning:
      'Where somebody stands on their way with your shop: prospect, new customer, repeat buyer, regular, at risk, dormant, lost, won back or ended. Every customer is in exactly one stage on any day.',
    formula: 'from the number of orders, the state and the stage before',
    inputs: { customers: 'Customers' },
  },
  lifecycleFlow: {
    name: 'Ways between the stages',
    meaning:
      'In which stage your customers were on the first day, and in which they are on the second. Every customer is in exactly one band.',
    formula: 'for each band: customers with this stage on the first day and that stage on the second',
    inputs: { customers: 'Customers', moved: 'Of these, in another stage' },
  },
}
