import type { CalendarDay } from '../../shared/calendar.ts'
import type { FigureMembers } from '../../shared/model/figure-members.ts'
import type { DueAudience } from '../../shared/model/reminder.ts'
import type { SegmentReference } from '../../shared/model/segment.ts'
import { lastChange } from '../db/changed-customers.ts'
import { findCustomerEndings } from '../db/customer-endings.ts'
import type { Connection } from '../db/database.ts'
import { readAppSettings } from '../db/settings.ts'
import type { Histories } from '../metrics/histories.ts'
import { outcomeOfCampaign } from '../usecases/campaigns/campaign-reports.ts'
import { CustomerIndex, type Remember } from '../usecases/customers/customer-index.ts'
import { FigureBase } from '../usecases/figures/figure-base.ts'
import { membersOfFigure } from '../usecases/figures/figure-members.ts'
import { readFigureRules } from '../usecases/figures/figure-rules.ts'
import type { FigureSources } from '../usecases/figures/figure-sources.ts'
import { KeptHistories } from '../usecases/figures/kept-histories.ts'
import { type AllStated, readAllStated, topicPeople } from '../usecases/interests/read-interests.ts'
import { recommend } from '../usecases/products/recommend.ts'
import { DueFinder } from '../usecases/reminders/due-finder.ts'
import { SegmentFinder } from '../usecases/segments/segment-finder.ts'
import type { Changes } from './changes.ts'
import type { Clock } from './clock.ts'
import type { DuplicateSearch } from './duplicate-search.ts'
import { Forecasts } from './forecasts.ts'
import type { JobRunner } from './job-runner.ts'
import { Memory } from './memory.ts'
import { OrderFactsReader } from './order-facts.ts'
import { ProductPatternSearch } from './product-patterns.ts'
import type { Turns } from './turns.ts'

/** What the procedures work with; made once by the composition root. */
export interface Services {
  db: Connection
  jobs: JobRunner
  changes: Changes
  clock: Clock
  dataDirectory: string
  sampleDirectory: string
  version: string
  /** The day in the shop's time zone. */
  today(): CalendarDay
  /** The packed purchase histories of the current data. */
  histories(): Histories
  /** What the figures of customers are made from. */
  figures: FigureBase
  /** Orders with what was in them and how they went. */
  orderFacts: OrderFactsReader
  forecasts: Forecasts
  patterns: ProductPatternSearch
  /** What the rows behind figures are found in. */
  sources: FigureSources
  /** What lists of customers are made from. */
  customers: CustomerIndex
  /** Finds whom the owner's rules mean. */
  segments: SegmentFinder
  /** Finds what is due. */
  due: DueFinder
  /** What customers said they are interested in. */
  stated(): AllStated
  duplicateSearch: DuplicateSearch
  /** For what is computed in this thread, so that it does not keep everything else waiting. */
  turns: Turns
  /** A result that holds until stored data or the day changes. */
  remember: Remember
}

/** The parts of {@link Services} that depend on the current state of the data. */
export function currentState(
  db: Connection,
  changes: Changes,
  today: () => CalendarDay,
  jobs: JobRunner,
  turns: Turns,
): Pick<
  Services,
  | 'today'
  | 'histories'
  | 'figures'
  | 'orderFacts'
  | 'forecasts'
  | 'patterns'
  | 'sources'
  | 'customers'
  | 'segments'
  | 'due'
  | 'stated'
  | 'remember'
> {
  const memory = new Memory(
    () => {
      changes.check()
      return `${changes.generation}|${today()}`
    },
    () =>
      JSON.stringify([
        lastChange(db),
        today(),
        readAppSettings(db),
        readFigureRules(db),
        findCustomerEndings(db),
      ]),
  )
  const { remember, rememberPeople } = memory
  const kept = new KeptHistories(db)
  const histories = () => remember('histories', () => kept.current())
  const figures = new FigureBase(db, rememberPeople, histories)
  const orderFacts = new OrderFactsReader(kept, jobs, turns)
  const forecasts = new Forecasts(figures, jobs)
  const patterns = new ProductPatternSearch(db, jobs, orderFacts)
  const facts = () => orderFacts.now(figures.rules().lateAfterDays)
  const stated = () => remember('stated', () => readAllStated(db))
  const sources: FigureSources = {
    figures,
    facts,
    forecast: asOf => forecasts.now(asOf),
    recommendations: asOf =>
      remember(`recommendations|${asOf}`, () => {
        const now = facts()
        return { facts: now, found: recommend(now, patterns.allNow(asOf), asOf, figures.endings()) }
      }),
    topics: asOf =>
      remember(`topics|${asOf}`, () => {
        const { histories, baskets } = facts()
        const bought = { histories, baskets, persons: figures.persons(asOf) }
        return topicPeople(db, stated(), bought)
      }),
    campaign: (id, asOf) => outcomeOfCampaign(db, figures, id, asOf),
  }
  const membersOf = {
    figure: (of: FigureMembers) => membersOfFigure(sources, of),
    segment: (of: SegmentReference) => Array.from(segments.members(of, today())),
    due: (of: DueAudience) => due.members(of, today()),
  }
  const customers = new CustomerIndex(db, memory, membersOf, today)
  const segments = new SegmentFinder(
    {
      db,
      figures: sources,
      patterns: asOf => patterns.allNow(asOf),
      verdicts: (channel, purpose) => customers.verdicts(channel, purpose),
    },
    memory,
  )
  const due = new DueFinder(
    {
      db,
      figures: sources,
      segments,
      verdicts: (channel, purpose) => customers.verdicts(channel, purpose),
    },
    memory,
  )
  return {
    today,
    remember,
    histories,
    figures,
    orderFacts,
    forecasts,
    patterns,
    sources,
    customers,
    segments,
    due,
    stated,
  }
}
