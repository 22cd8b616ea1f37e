import { rateDifference } from '../statistics/rate-difference.ts'
import { rate } from '../wilson.ts'

export interface Lift {
  value: number
  /** 95 % interval. */
  low: number
  high: number
}

/**
 * How many times as often two products are bought together as if they had nothing to do with each other: joint × cases ÷
 * (casesA × casesB). Its interval follows from the difference between the share of B among the cases with A and among
 * those without: lift = 1 + (1 − casesA/cases) × difference ÷ (casesB/cases), with A the rarer one and Newcombe's
 * interval (1998, method 10) of the difference. So the lower bound is above 1 where that of the difference is above 0,
 * and it holds for few joint cases, too, where the usual one by the logarithm of the lift does not.
 */
export function lift(joint: number, casesA: number, casesB: number, cases: number): Lift {
  const [rarer, other] = casesA <= casesB ? [casesA, casesB] : [casesB, casesA]
  const value = (joint * cases) / (casesA * casesB)
  const difference = rateDifference(rate(joint, rarer), rate(other - joint, cases - rarer))
  const scale = (cases - rarer) / other
  return {
    value,
    low: Math.max(0, 1 + scale * (difference.low ?? 0)),
    high: 1 + scale * (difference.high ?? 0),
  }
}
