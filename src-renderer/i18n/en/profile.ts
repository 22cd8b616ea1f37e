import type { profileMessages as german } from '../de/profile.ts'
import type { Messages } from '../messages.ts'

/** What the customers of a group have in common, on one page. */
export const profileMessages: Messages<typeof german> = {
  title: 'Profile',
  description: 'What the customers of a group have in common, on one page to be printed.',
  back: 'To the customer list',
  everybody: 'All customers',
  subtitle_one: 'As of {{day}} · {{formatted}} customer',
  subtitle_other: 'As of {{day}} · {{formatted}} customers',
  footer: 'Stammkunde · Profile · as of {{day}}',
  open: 'See these customers',
  nobody: 'Until {{day}} nobody of this group has ordered who can be recognised.',
  few_one: 'Too few data ({{formatted}} customer): of so few nothing can be said that might not be chance.',
  few_other:
    'Too few data ({{formatted}} customers): of so few nothing can be said that might not be chance.',
  left_one:
    '{{formatted}} more person in the list had not ordered anything by then or cannot be recognised, and is not counted here.',
  left_other:
    '{{formatted}} more people in the list had not ordered anything by then or cannot be recognised, and are not counted here.',
  lead: {
    share: 'These {{customers}} are {{share}} of your customers and brought {{revenue}} of your revenue.',
    shareOnly: 'These {{customers}} are {{share}} of your customers.',
    everybody: 'These are all of your {{customers}}.',
    rhythm: 'Those of them who come back usually come {{every}}.',
    average: 'An order is worth {{average}} on average, in the whole shop {{shop}}.',
    averageAlone: 'An order is worth {{average}} on average.',
    product: '“{{product}}” is what more of them bought than anything else.',
  },
  figure: {
    name: 'Figure',
    group: 'This group',
    shop: 'Whole shop',
    customers: 'Customers',
    revenue: 'Revenue so far',
    average: 'Value per order',
    items: 'Items per order',
    rhythm: 'Usually come',
    returned: 'Bought more than once',
    fresh: 'New in the last 12 months',
  },
  products: 'What most of them buy',
  product_one: '{{formatted}} buyer, {{revenue}}',
  product_other: '{{formatted}} buyers, {{revenue}}',
  categories: 'From which categories',
  ofCustomers: '{{customers}} ({{share}})',
  category: 'in {{share}} of the orders',
  interests: 'What they are interested in',
  interestsText: 'Derived: so many bought it on several days.',
  places: 'Where they live',
  areas: 'By postal code',
  area: '{{country}}, {{digit}}…',
  countryUnknown_one: 'of {{formatted}} customer no country is known',
  countryUnknown_other: 'of {{formatted}} customers no country is known',
  sources: 'Where they buy',
  noContents: 'What was in the orders is not known.',
  noCategories: 'No categories are known for their products yet.',
  noInterests: 'None of them has bought the same on several days yet.',
  empty: {
    text: 'Once you have imported the first file, every group of your customers can be described.',
  },
}
