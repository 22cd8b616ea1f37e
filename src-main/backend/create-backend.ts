import { type ImplementerInternalWithMiddlewares, implement, type Router } from '@orpc/server'
import { dayOfInstant } from '../../shared/calendar.ts'
import { type Contract, contract } from '../../shared/contract/index.ts'
import { databasePath, openDatabase } from '../db/open.ts'
import { readAppSettings } from '../db/settings.ts'
import { refreshOutdatedList } from '../usecases/customers/refresh-outdated.ts'
import { forgetUnlinkedEvidence } from '../usecases/permission/evidence-files.ts'
import { Changes } from './changes.ts'
import { type Clock, systemClock } from './clock.ts'
import type { RequestContext } from './context.ts'
import { DuplicateSearch } from './duplicate-search.ts'
import { expectedFailures } from './expected-failures.ts'
import { JobRunner } from './job-runner.ts'
import type { JobThreads } from './job-threads.ts'
import { addressCheckProcedures } from './procedures/address-check.ts'
import { appProcedures } from './procedures/app.ts'
import { campaignProcedures } from './procedures/campaigns.ts'
import { contactProcedures } from './procedures/contacts.ts'
import { customerProcedures } from './procedures/customers.ts'
import { duplicateProcedures } from './procedures/duplicates.ts'
import { figureProcedures } from './procedures/figures.ts'
import { importProcedures } from './procedures/imports.ts'
import { interestProcedures } from './procedures/interests.ts'
import { listProcedures } from './procedures/lists.ts'
import { newsletterProcedures } from './procedures/newsletters.ts'
import { permissionProcedures } from './procedures/permission.ts'
import { productProcedures } from './procedures/products.ts'
import { qualityProcedures } from './procedures/quality.ts'
import { reminderRuleProcedures } from './procedures/reminder-rules.ts'
import { reminderProcedures } from './procedures/reminders.ts'
import { segmentProcedures } from './procedures/segments.ts'
import { currentState, type Services } from './services.ts'
import { Turns } from './turns.ts'
import { version } from './version.ts'

export interface BackendOptions {
  /** Where the customer base lies; made where it is missing. */
  dataDirectory: string
  /** Where the exports of the sample shop lie. */
  sampleDirectory: string
  clock?: Clock
  /** Where backends share threads for their long work; by default, each has its own. */
  threads?: JobThreads
  /** Searches for duplicates by itself whenever customers changed. Default: only on request. */
  searchesDuplicates?: boolean
}

export interface Backend {
  /** Implements the contract; every call needs a {@link RequestContext}. */
  router: BackendRouter
  /**
   * Computes ahead what the first screen asks for, which takes some tenths of a second in a large customer base.
   * For the host to call while the page is being loaded.
   */
  warmUp(): void
  close(): Promise<void>
}

/** The typed beginnings of all procedures. */
export function procedures(): Procedures {
  return implement(contract).$context<RequestContext>().use(expectedFailures)
}
export type Procedures = ImplementerInternalWithMiddlewares<
  Contract,
  RequestContext & Record<never, never>,
  RequestContext
>

/** The whole contract, implemented. */
export type BackendRouter = Router<Contract, RequestContext>

function createRouter(services: Services): BackendRouter {
  const os = procedures()
  const { duplicates, split } = duplicateProcedures(os, services)
  const { customers, orders } = customerProcedures(os, services)
  return os.router({
    ...appProcedures(os, services),
    ...figureProcedures(os, services),
    ...productProcedures(os, services),
    ...importProcedures(os, services),
    customers: { ...customers, split },
    orders,
    duplicates,
    ...permissionProcedures(os, services),
    ...listProcedures(os, services),
    ...addressCheckProcedures(os, services),
    ...qualityProcedures(os, services),
    ...newsletterProcedures(os, services),
    ...segmentProcedures(os, services),
    ...campaignProcedures(os, services),
    ...reminderProcedures(os, services),
    ...reminderRuleProcedures(os, services),
    ...contactProcedures(os, services),
    ...interestProcedures(os, services),
  })
}

/**
 * The composition root: opens the customer base and puts everything together. Knows nothing of the host.
 * @throws ExpectedFailure `database_newer`, `database_damaged` or `database_busy`.
 */
export async function createBackend({
  dataDirectory,
  sampleDirectory,
  clock = systemClock,
  threads,
  searchesDuplicates = false,
}: BackendOptions): Promise<Backend> {
  const opened = openDatabase(dataDirectory)
  refreshOutdatedList(opened.db)
  forgetUnlinkedEvidence(opened.db)
  const today = () => dayOfInstant(clock.nowMs(), readAppSettings(opened.db).timeZone)
  const changes = new Changes(opened.db, today)
  const jobs = new JobRunner(databasePath(dataDirectory), threads)
  const duplicateSearch = new DuplicateSearch(opened.db, jobs, changes)
  if (searchesDuplicates) duplicateSearch.start()
  const turns = new Turns()
  const services: Services = {
    db: opened.db,
    jobs,
    changes,
    clock,
    dataDirectory,
    sampleDirectory,
    version,
    duplicateSearch,
    turns,
    ...currentState(opened.db, changes, today, jobs, turns),
  }
  return {
    router: createRouter(services),
    warmUp() {
      if (opened.db.open) services.histories()
    },
    async close() {
      await duplicateSearch.end()
      await jobs.close()
      changes.close()
      opened.close()
    },
  }
}
