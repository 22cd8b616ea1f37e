import type { Findings } from '../../../shared/model/finding.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import { customerFigures } from '../../../src-main/metrics/customers/customer-figures.ts'
import type { Endings } from '../../../src-main/metrics/customers/endings.ts'
import { shopRhythm } from '../../../src-main/metrics/customers/shop-rhythm.ts'
import { findFindings } from '../../../src-main/metrics/findings/find-findings.ts'
import { type ShopView, shopView } from '../../../src-main/metrics/findings/shop-view.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { type MainValues, mainValues } from '../../../src-main/metrics/main-values.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'

/** A shop as of a day number. */
export function viewOf(
  histories: Histories,
  asOf: number,
  main = eurosOf(histories),
  endings?: Endings,
): ShopView {
  const persons = personsAsOf(histories, asOf)
  return shopView(
    histories,
    persons,
    main,
    customerFigures(histories, persons, shopRhythm(histories, persons)),
    endings,
  )
}

function eurosOf(histories: Histories): MainValues {
  return mainValues(histories, { mainCurrency: 'EUR', rates: [], includeShipping: false })
}

/** What is found in it. */
export function lookAt(histories: Histories, asOf: number, marks: readonly FindingMark[] = []): Findings {
  return findFindings(viewOf(histories, asOf), marks)
}
