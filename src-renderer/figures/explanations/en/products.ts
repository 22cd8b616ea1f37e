import type { Messages } from '../../../i18n/messages.ts'
import type { products as german } from '../de/products.ts'

export const products: Messages<typeof german> = {
  productRanking: {
    name: 'Ranking of products',
    meaning: 'What sells best and worst, and with which products buyers come back.',
    formula:
      'items sold and revenue in the period; a buyer counts once for each product, purchases of nobody known do not count as buyers',
    inputs: { products: 'Products', orders: 'Orders with known items' },
  },
  repeatMakers: {
    name: 'Come back',
    meaning: 'How many buyers of a product order again within a year, whatever it is.',
    formula:
      'buyers who ordered again within 365 days of the purchase ÷ buyers whose purchase was at least 365 days ago',
    inputs: { part: 'Came back', whole: 'Purchases at least 365 days ago' },
  },
  entryProducts: {
    name: 'Entry products',
    meaning: 'With which first product customers begin who then order a second time.',
    formula:
      'customers with a second order within 365 days ÷ customers whose first order held the product and who have been customers for at least 365 days',
    inputs: { customers: 'Customers for at least 365 days', average: 'Second purchase rate over all' },
  },
  productPairs: {
    name: 'Bought together',
    meaning:
      'Products that are in the same order more often than chance explains. Shown are only pairs with at least 5 joint orders that are certainly more frequent than expected.',
    formula:
      'joint: orders with both. Confidence: joint ones ÷ orders with the first. Factor: confidence ÷ share of the second in all orders (1 is chance)',
    inputs: { orders: 'Orders with known items', pairs: 'Pairs looked at' },
  },
  firstToSecond: {
    name: 'First this, then that',
    meaning: 'What customers buy in their second order after they bought a certain product in the first.',
    formula:
      'customers with the first product in the first and the second one in the second order ÷ customers with the first product in the first order, compared with all second orders',
    inputs: { customers: 'Customers with a second order', pairs: 'Pairs looked at' },
  },
  basketMix: {
    name: 'What is in the basket',
    meaning:
      'How many different products are in an order, in how many orders a product group occurs, and what it adds to the revenue.',
    formula:
      'orders with the product group ÷ all orders with known items; revenue of the product group ÷ all revenue with known items',
    inputs: { orders: 'Orders with known items' },
  },
  weekdays: {
    name: 'Weekdays and times of day',
    meaning:
      'Whether a product is bought more often on certain weekdays than all products together. Under 30 orders nothing stands here, and differences that may be chance are not marked.',
    formula:
      'share of the weekday in the product, compared with the share of the weekday in all products (chi-squared test; with many comparisons at most 5 % false hits by Benjamini and Hochberg)',
    inputs: { units: 'Orders with them', products: 'Looked at' },
  },
  demandSpikes: {
    name: 'Sudden demand',
    meaning:
      'Weeks in which a product was asked for much more than usual, and whether you advertised it at the time.',
    formula:
      'orders of the week, compared with the middle one of the 8 to 12 weeks before and with the whole shop (Poisson test, stricter where demand varies; with many comparisons at most 5 % false hits by Benjamini and Hochberg), from 5 buyers on',
    inputs: { units: 'Orders on these days', usual: 'Usual for so many days' },
  },
  returnRate: {
    name: 'Returns',
    meaning:
      'From how many orders with a product something came back or was partly refunded. Which product of an order it was, no file says; orders returned as a whole count nowhere.',
    formula: 'orders with a return or a partial refund ÷ orders with the product',
    inputs: { part: 'With a return or a partial refund', whole: 'Orders' },
  },
  interests: {
    name: 'Derived interests',
    meaning:
      'What a customer seems to be interested in, derived from what they bought. What they stated themselves stands apart from it.',
    formula:
      'for each category the number of days on which something of it was bought; single products from 2 days on; orders that do not count are left out',
    inputs: { purchases: 'Purchase days with known items' },
  },
  topicInterests: {
    name: 'Who is interested in a topic',
    meaning:
      'Who said something of one of your topics, and apart from that, who only seems to be interested by their purchases. What somebody said stands above what their purchases show: nobody counts twice for a topic, and whoever said no does not count as interested even where they go on buying from it.',
    formula:
      'for each customer and topic what was stated last, yes or no; without a statement, whoever bought something of the product categories of the topic on at least one day; orders that do not count are left out',
    inputs: { stated: 'Statements of customers', derived: 'Derived from purchases only' },
  },
  recommendations: {
    name: 'Recommendations',
    meaning:
      'Up to three products that fit what a customer bought, each with its reason. Left out is what was bought the last time, what someone already has and one buys only once, and what is not available. A product counts as bought again and again where at least 3 buyers, and at least one in ten of those who came back, bought it again; as not available where it was not sold for 180 days. You can decide both yourself for every product.',
    formula:
      'first products that are surely bought together or one after the other more often than by chance, the surest first; else the one with the most buyers of the last 365 days, first in the category of the customer, then in the whole shop',
    inputs: { purchases: 'Purchase days with known items' },
  },
  uplift: {
    name: 'Effect of a campaign',
    meaning:
      'Whether a campaign really achieved something: a group chosen by chance did not get it, and both groups are compared.',
    formula:
      'share with an order among those with the campaign − share among those without, in 30 days; the range by Newcombe (1998). If it lies above zero as a whole, the effect is proven',
    inputs: { contacted: 'With the campaign', control: 'Without the campaign' },
  },
  points: {
    name: 'Points',
    meaning:
      'How many points a customer has. There are points once an order is paid; a return takes them back, and those who do not buy for long lose them after two warnings.',
    formula: 'points for paid orders − points of returned ones − redeemed − expired',
    inputs: { earned: 'Earned', spent: 'Redeemed', expired: 'Expired' },
  },
}
