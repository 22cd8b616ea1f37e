import { dayNumber } from '../../../shared/calendar.ts'
import { listFigureTargets } from '../../db/owner-figures.ts'
import { orderCosts } from '../../metrics/value/order-costs.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { changeFigureRules, readFigureRules } from '../../usecases/figures/figure-rules.ts'
import {
  markFinding,
  monthlyCostsIn,
  removeFigureTarget,
  setFigureTarget,
  setMonthlyCosts,
  unmarkFinding,
} from '../../usecases/figures/owner-figures.ts'
import { readFindings } from '../../usecases/figures/read-findings.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { inTurn } from '../in-turn.ts'
import type { Services } from '../services.ts'

/** What the owner says of figures: targets, costs, definitions, and what is understood. */
export function ownerFigureProcedures(os: Procedures, services: Services) {
  const { db, figures, remember, patterns } = services
  const announced = announcedWrites(services)
  const write = <Result>(work: () => Result) => announced.write(() => ({ before: work() }))
  return {
    costs: os.use(inTurn(services.turns)).figures.costs.handler(({ input }) => {
      const asOf = dayAsked(input.asOf, services.today())
      return remember(`figures.costs|${asOf}`, () => {
        const { currency } = figures.values()
        const costs = currency === null ? [] : monthlyCostsIn(db, currency)
        return orderCosts(figures.histories(), dayNumber(asOf), currency, costs)
      })
    }),
    setCosts: os.figures.setCosts.handler(({ input }) =>
      write(() => {
        const { currency } = figures.values()
        // Without orders there is no currency, and nothing that costs could be compared with.
        return currency === null ? null : setMonthlyCosts(db, input, currency)
      }),
    ),
    findings: os.figures.findings.handler(async ({ input }) => {
      const asOf = dayAsked(input.asOf, services.today())
      await patterns.readAll(asOf)
      return remember(`figures.findings|${asOf}`, () =>
        readFindings(db, figures, patterns.allNow(asOf), asOf),
      )
    }),
    markFinding: os.figures.markFinding.handler(({ input: { asOf, ...mark } }) =>
      write(() => markFinding(db, { ...mark, day: dayAsked(asOf, services.today()) })),
    ),
    unmarkFinding: os.figures.unmarkFinding.handler(({ input }) => write(() => unmarkFinding(db, input.key))),
    targets: os.figures.targets.handler(() => listFigureTargets(db)),
    setTarget: os.figures.setTarget.handler(({ input }) => write(() => setFigureTarget(db, input))),
    removeTarget: os.figures.removeTarget.handler(({ input }) =>
      write(() => removeFigureTarget(db, input.figure)),
    ),
    rules: os.figures.rules.handler(() => readFigureRules(db)),
    changeRules: os.figures.changeRules.handler(({ input }) =>
      write(() => changeFigureRules(db, input.change)),
    ),
  }
}
