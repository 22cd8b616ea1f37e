import type { BenchClient } from '../client.ts'

/** A figure as a screen asks for it. */
export interface FigureCall {
  /** The screen that shows it first. */
  screen:
    | 'overview'
    | 'groups'
    | 'returning'
    | 'value'
    | 'products'
    | 'findings'
    | 'history'
    | 'profile'
    | 'card'
  procedure: string
  make(client: BenchClient, day: FigureDays): Promise<unknown>
}

export interface FigureDays {
  asOf: string
  yearBefore: string
  customerId: number
}

/** Every figure that there is. */
export const FIGURE_CALLS: readonly FigureCall[] = [
  {
    screen: 'overview',
    procedure: 'figures.overview',
    make: ({ figures }, { asOf, yearBefore: from }) => figures.overview({ from, to: asOf, asOf }),
  },
  {
    screen: 'groups',
    procedure: 'figures.groups',
    make: ({ figures }, { asOf }) => figures.groups({ asOf }),
  },
  {
    screen: 'groups',
    procedure: 'figures.flow',
    make: ({ figures }, { asOf, yearBefore }) => figures.flow({ from: yearBefore, to: asOf }),
  },
  {
    screen: 'returning',
    procedure: 'figures.ladder',
    make: ({ figures }, { asOf }) => figures.ladder({ asOf }),
  },
  {
    screen: 'returning',
    procedure: 'figures.cohorts',
    make: ({ figures }, { asOf }) => figures.cohorts({ asOf, unit: 'month' }),
  },
  {
    screen: 'returning',
    procedure: 'figures.rhythm',
    make: ({ figures }, { asOf }) => figures.rhythm({ asOf }),
  },
  {
    screen: 'returning',
    procedure: 'figures.churn',
    make: ({ figures }, { asOf }) => figures.churn({ asOf }),
  },
  {
    screen: 'returning',
    procedure: 'figures.problems',
    make: ({ figures }, { asOf }) => figures.problems({ asOf }),
  },
  {
    screen: 'returning',
    procedure: 'figures.dispatch',
    make: ({ figures }, { asOf }) => figures.dispatch({ asOf }),
  },
  { screen: 'value', procedure: 'figures.values', make: ({ figures }, { asOf }) => figures.values({ asOf }) },
  {
    screen: 'value',
    procedure: 'figures.forecast',
    make: ({ figures }, { asOf }) => figures.forecast({ asOf }),
  },
  {
    screen: 'value',
    procedure: 'figures.bargainHunters',
    make: ({ figures }, { asOf }) => figures.bargainHunters({ asOf }),
  },
  { screen: 'value', procedure: 'figures.costs', make: ({ figures }, { asOf }) => figures.costs({ asOf }) },
  {
    screen: 'products',
    procedure: 'products.ranking',
    make: ({ products }, { asOf }) => products.ranking({ asOf }),
  },
  {
    screen: 'products',
    procedure: 'products.associations (same basket)',
    make: ({ products }, { asOf }) => products.associations({ asOf, kind: 'same_basket' }),
  },
  {
    screen: 'products',
    procedure: 'products.associations (next order)',
    make: ({ products }, { asOf }) => products.associations({ asOf, kind: 'next_order' }),
  },
  {
    screen: 'products',
    procedure: 'products.weekdays',
    make: ({ products }, { asOf }) => products.weekdays({ asOf }),
  },
  {
    screen: 'products',
    procedure: 'products.hours',
    make: ({ products }, { asOf }) => products.hours({ asOf }),
  },
  {
    screen: 'products',
    procedure: 'products.spikes',
    make: ({ products }, { asOf }) => products.spikes({ asOf }),
  },
  {
    screen: 'products',
    procedure: 'products.entry',
    make: ({ products }, { asOf }) => products.entry({ asOf }),
  },
  {
    screen: 'products',
    procedure: 'products.returns',
    make: ({ products }, { asOf }) => products.returns({ asOf }),
  },
  { screen: 'products', procedure: 'products.mix', make: ({ products }, { asOf }) => products.mix({ asOf }) },
  {
    screen: 'findings',
    procedure: 'figures.findings',
    make: ({ figures }, { asOf }) => figures.findings({ asOf }),
  },
  {
    screen: 'history',
    procedure: 'figures.history',
    make: ({ figures }, { asOf }) => figures.history({ asOf }),
  },
  {
    screen: 'history',
    procedure: 'figures.regularHistory',
    make: ({ figures }, { asOf }) => figures.regularHistory({ asOf }),
  },
  {
    screen: 'profile',
    procedure: 'figures.profile',
    make: ({ figures }, { asOf }) =>
      figures.profile({ group: { kind: 'filter', filter: { behind: { figure: 'regular', asOf } } }, asOf }),
  },
  {
    screen: 'card',
    procedure: 'figures.customer',
    make: ({ figures }, { asOf, customerId: id }) => figures.customer({ id, asOf }),
  },
  {
    screen: 'card',
    procedure: 'products.interests',
    make: ({ products }, { asOf, customerId }) => products.interests({ customerId, asOf }),
  },
  {
    screen: 'card',
    procedure: 'products.recommendations',
    make: ({ products }, { asOf, customerId }) => products.recommendations({ customerId, asOf }),
  },
]
