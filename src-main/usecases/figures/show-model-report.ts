import type { CalendarDay } from '../../../shared/calendar.ts'
import {
  DAYS_PER_UNIT,
  type FittedModel,
  type ModelUnit,
  type ShownModelReport,
} from '../../../shared/model/model-report.ts'
import { toMajor } from '../../../shared/money.ts'
import type { Histories } from '../../metrics/histories.ts'
import type { MainValues } from '../../metrics/main-values.ts'
import type { PurchaseFit } from '../../metrics/models/fit-purchase-model.ts'
import { SPEND_PARAMETER_NAMES, type SpendFit } from '../../metrics/models/fit-spend.ts'
import { type ModelReport, modelReport } from '../../metrics/models/model-report.ts'
import { PURCHASE_MODELS } from '../../metrics/models/purchase-models.ts'
import { modelErrors } from '../../metrics/value/model-errors.ts'

/** Which report is asked for. */
export interface ModelReportInput {
  histories: Histories
  main: MainValues
  asOf: CalendarDay
  unit: ModelUnit
  cut?: CalendarDay
}

/** The purchase models in plain numbers, with values in units of the main currency as in publications. */
export function showModelReport({ histories, main, asOf, unit, cut }: ModelReportInput): ShownModelReport {
  const { currency } = main
  const worth = currency === null ? main.minor : main.minor.map(minor => toMajor(minor, currency))
  const report = modelReport(histories, {
    asOf,
    worth,
    daysPerUnit: DAYS_PER_UNIT[unit],
    ...(cut !== undefined && { cut }),
  })
  return { ...shown(report), asOf, unit, currency }
}

function shown(report: ModelReport): Omit<ShownModelReport, 'asOf' | 'unit' | 'currency'> {
  const { gate, fits, spend, backtest, choice } = report
  return {
    gate,
    models: fits.map(shownFit),
    spend: spend === null ? null : shownSpend(spend),
    backtest: modelErrors(backtest, choice),
    choice,
  }
}

function shownFit(fit: PurchaseFit): FittedModel {
  const { model, parameters, standardErrors, logLikelihood, customers, identification, dropout } = fit
  const names = PURCHASE_MODELS[model].parameterNames
  return {
    model,
    parameters: named(names, parameters, standardErrors),
    logLikelihood,
    customers,
    identification,
    dropout,
  }
}

function shownSpend(fit: SpendFit): NonNullable<ShownModelReport['spend']> {
  const { parameters, standardErrors, logLikelihood, customers, meanOfAll, independence } = fit
  return {
    parameters: named(SPEND_PARAMETER_NAMES, parameters, standardErrors),
    logLikelihood,
    customers,
    meanOfAll,
    correlation: independence.correlation,
  }
}

function named(
  names: readonly string[],
  values: readonly number[],
  standardErrors: readonly number[] | null,
): FittedModel['parameters'] {
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      { value: values[index] ?? Number.NaN, standardError: standardErrors?.[index] ?? null },
    ]),
  )
}
