import type { Messages } from '../../../i18n/messages.ts'
import type { profile as german } from '../de/profile.ts'

/** What a group of customers has in common. */
export const profile: Messages<typeof german> = {
  permissionQuota: {
    name: 'Share of customers with permission',
    meaning: 'How many of your customers were allowed to get advertising this way on that day.',
    formula: 'customers for whom advertising this way was allowed ÷ all customers known by then',
    inputs: { allowed: 'Customers with permission', customers: 'All customers' },
  },
  contactsByMonth: {
    name: 'Contacts per month',
    meaning:
      'How often you wrote or talked to customers, by month and channel. What counts is what the history holds: noted with a list or by hand. Address checks do not count.',
    formula: 'entries of the history with a day in this month, without address checks',
    inputs: { contacts: 'Entries of the whole history' },
  },
  groupShare: {
    name: 'Share of a group in revenue',
    meaning: 'How much of all revenue until this day came from this group.',
    formula:
      'revenue of the group ÷ revenue of all counted orders, also those without a recognisable customer',
    inputs: {
      customers: 'Customers of the group',
      revenue: 'Revenue of the group',
      total: 'Revenue of the whole shop',
    },
  },
  groupRhythm: {
    name: 'Purchase rhythm of a group',
    meaning:
      'How much time usually lies between two purchases of the customers in the group. Who bought only once is not counted here.',
    formula:
      'for each customer the middle one of the gaps between their purchases, and of these the middle one of the whole group (median); several orders on one day count as one',
    inputs: { customers: 'Customers with more than one purchase' },
  },
  groupReturned: {
    name: 'Came back',
    meaning: 'How many customers of the group bought more than once until this day, no matter when.',
    formula: 'customers with purchases on at least 2 days ÷ all customers of the group with a purchase',
    inputs: { part: 'Bought more than once', whole: 'Customers of the group' },
  },
  groupNew: {
    name: 'New in the last 12 months',
    meaning:
      'How many customers of the group bought for the very first time in the twelve months before this day.',
    formula: 'customers with their first order in the 12 months ÷ all customers of the group with a purchase',
    inputs: { part: 'First order in the 12 months', whole: 'Customers of the group' },
  },
  groupInterests: {
    name: 'Interests of a group',
    meaning:
      'What customers of the group seem to be interested in, derived from what they bought several times. What customers said themselves stands on their card.',
    formula:
      'customers who bought something from the category (or without categories: the same product) on at least 2 days ÷ all customers of the group',
    inputs: { customers: 'Customers of the group' },
  },
  groupPlaces: {
    name: 'Where a group lives',
    meaning:
      'Which countries the customers of the group come from, and where the first digit of the postal code names a part of the country (Germany, Austria, Switzerland), from where there.',
    formula:
      'customers by country and first digit of the postal code of the address that stands on their card',
    inputs: { customers: 'Customers of the group' },
  },
  groupSources: {
    name: 'Where a group buys',
    meaning:
      'Through which shops and marketplaces the customers of the group buy. Who buys through several counts for each.',
    formula: 'customers of whom orders from this source are known ÷ all customers of the group',
    inputs: { customers: 'Customers of the group' },
  },
}
