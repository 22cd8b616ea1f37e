import {
  geometricAliveByGroup,
  geometricExpectedPurchases,
  geometricExpectedPurchasesIfAlive,
  geometricExpectedSquareIfAlive,
  geometricLogLikelihood,
  geometricProbabilityAlive,
  geometricProbabilityOfPurchases,
  noPurchaseIfAlive,
} from './geometric-dropout.ts'
import type { PurchaseModel } from './purchase-model.ts'

/**
 * BG/NBD: Fader, Hardie and Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24. A customer may
 * be gone after each repeat purchase, but not after the first one: everybody with a single purchase is "alive" with
 * probability 1. That number says nothing about them and is not to be shown.
 */
export const bgNbd: PurchaseModel = {
  name: 'bg_nbd',
  parameterNames: ['r', 'alpha', 'a', 'b'],
  dropoutStarts: () => [
    [0.8, 2.4],
    [1, 20],
  ],
  logLikelihood: (groups, parameters, gradient) => geometricLogLikelihood(groups, 0, parameters, gradient),
  aliveByGroup: (groups, parameters) => geometricAliveByGroup(groups, 0, parameters),
  tellsWhoIsAlive: false,
  probabilityAlive: (parameters, customer) => geometricProbabilityAlive(0, parameters, customer),
  expectedPurchases: (parameters, time) => geometricExpectedPurchases(0, parameters, time),
  probabilityOfPurchases: (parameters, time, count) =>
    geometricProbabilityOfPurchases(0, parameters, time, count),
  expectedPurchasesIfAlive: (parameters, repeats, age, time) =>
    geometricExpectedPurchasesIfAlive(0, parameters, repeats, age, time),
  expectedSquareIfAlive: (parameters, repeats, age, time) =>
    geometricExpectedSquareIfAlive(0, parameters, repeats, age, time),
  noPurchaseIfAlive,
}
