import type { PairKind } from '../../../shared/model/product-pairs.ts'
import type { ProductPeriod } from '../../metrics/products/product-period.ts'
import type { OrderFacts } from '../../usecases/figures/kept-histories.ts'
import type { ProductPatterns } from '../../usecases/figures/product-patterns.ts'
import {
  changeBundleNote,
  listNotedBundles,
  noteBundle,
  removeBundle,
} from '../../usecases/products/noted-bundles.ts'
import { targetedAssociations } from '../../usecases/products/targeted-associations.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { periodKey, periodReader } from '../in-period.ts'
import type { Services } from '../services.ts'

/** What belongs together, whom to offer it, and what of it the owner noted. */
export function bundleProcedures(os: Procedures, services: Services) {
  const { db, figures, remember } = services
  const { inPatterns } = periodReader(services)
  const { write } = announcedWrites(services)
  const found = (
    kind: PairKind,
    { sameBasket, nextOrder }: ProductPatterns,
    facts: OrderFacts,
    period: ProductPeriod,
  ) =>
    targetedAssociations(
      kind === 'same_basket' ? sameBasket : nextOrder,
      facts,
      period.asOf,
      figures.endings(),
    )
  return {
    associations: os.products.associations.handler(({ input }) =>
      inPatterns(`associations|${input.kind}`, input, (patterns, facts, period) =>
        found(input.kind, patterns, facts, period),
      ),
    ),
    bundles: os.products.bundles.handler(({ input }) =>
      inPatterns('bundles', input, (patterns, facts, period) =>
        listNotedBundles(db, {
          facts,
          asOf: period.asOf,
          endings: figures.endings(),
          pairsOf: kind =>
            remember(periodKey(`associations|${kind}`, period), () => found(kind, patterns, facts, period))
              .pairs,
        }),
      ),
    ),
    noteBundle: os.products.noteBundle.handler(({ input }) =>
      write(() => ({ id: noteBundle(db, input, services.today()) })),
    ),
    changeBundleNote: os.products.changeBundleNote.handler(({ input: { id, note } }) =>
      write(() => ({ before: changeBundleNote(db, id, note) })),
    ),
    removeBundle: os.products.removeBundle.handler(({ input }) => write(() => removeBundle(db, input.id))),
  }
}
