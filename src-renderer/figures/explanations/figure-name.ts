/** Every figure that the program shows. One meaning per name, on every screen, in files and in print. */
export const FIGURE_NAMES = [
  // What was sold.
  'revenue',
  'orders',
  'averageOrder',
  'itemsPerOrder',
  'revenueSplit',
  'valueByOrderNumber',
  'shippingTime',
  'unattributable',
  // Who buys.
  'customers',
  'repeatRate',
  'existingShare',
  'activeShare',
  'ordersPerYear',
  'regulars',
  // Who comes back.
  'rhythm',
  'classRhythm',
  'nextOrder',
  'customerState',
  'churnRate',
  'secondPurchaseRate',
  'secondPurchaseCurve',
  'orderLadder',
  'cohortReturn',
  'cohortRevenue',
  'cohortValue',
  'bargainHunters',
  'problemOrders',
  'shippingEffect',
  // What customers are worth.
  'historicValue',
  'expectedValue',
  'totalValue',
  'valueMargin',
  'expectedOrders',
  'stillActive',
  'expectedRevenue',
  'backtest',
  'costPerOrder',
  // Which groups there are.
  'rfmGroup',
  'abcClass',
  'lifecycleStage',
  'lifecycleFlow',
  // What is bought.
  'productRanking',
  'repeatMakers',
  'entryProducts',
  'productPairs',
  'firstToSecond',
  'basketMix',
  'weekdays',
  'demandSpikes',
  'returnRate',
  // What is out of the ordinary.
  'unusualMonth',
  'newCustomerTurn',
  'repeatTurn',
  'lateCustomer',
  'orderValueTurn',
  'lostOrders',
  'revenueConcentration',
  'unusualDemand',
  'unusualTimes',
  'unusualPair',
  'interests',
  'topicInterests',
  'recommendations',
  // What a group has in common.
  'groupShare',
  'groupRhythm',
  'groupReturned',
  'groupNew',
  'groupInterests',
  'groupPlaces',
  'groupSources',
  // Who may be written to.
  'permissionQuota',
  'contactsByMonth',
  // What helped.
  'uplift',
  'points',
] as const

export type FigureName = (typeof FIGURE_NAMES)[number]

/** What is said of a figure when somebody asks how it is calculated. */
export interface ExplanationText {
  readonly name: string
  /** In words that need no other figure. */
  readonly meaning: string
  /** How it is calculated, in words. */
  readonly formula: string
  /** What goes into it; the values come from the screen. */
  readonly inputs: Readonly<Record<string, string>>
}
