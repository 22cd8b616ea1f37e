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
 * MBG/NBD: Batislam, Denizel and Filiztekin (2007), Empirical validation and comparison of models for customer base
 * analysis, International Journal of Research in Marketing 24. As BG/NBD, but a customer may be gone after the very
 * first purchase, too: the chance to be alive means something for one-time buyers.
 */
export const mbgNbd: PurchaseModel = {
  name: 'mbg_nbd',
  parameterNames: ['r', 'alpha', 'a', 'b'],
  dropoutStarts: () => [
    [0.8, 2.4],
    [1, 20],
  ],
  logLikelihood: (groups, parameters, gradient) => geometricLogLikelihood(groups, 1, parameters, gradient),
  aliveByGroup: (groups, parameters) => geometricAliveByGroup(groups, 1, parameters),
  tellsWhoIsAlive: true,
  probabilityAlive: (parameters, customer) => geometricProbabilityAlive(1, parameters, customer),
  expectedPurchases: (parameters, time) => geometricExpectedPurchases(1, parameters, time),
  probabilityOfPurchases: (parameters, time, count) =>
    geometricProbabilityOfPurchases(1, parameters, time, count),
  expectedPurchasesIfAlive: (parameters, repeats, age, time) =>
    geometricExpectedPurchasesIfAlive(1, parameters, repeats, age, time),
  expectedSquareIfAlive: (parameters, repeats, age, time) =>
    geometricExpectedSquareIfAlive(1, parameters, repeats, age, time),
  noPurchaseIfAlive,
}
