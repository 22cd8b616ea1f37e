import { implement } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import { databasePath, openDatabase } from '../db/open.ts'
import { Changes } from './changes.ts'
import { type Clock, systemClock } from './clock.ts'
import type { RequestContext } from './context.ts'
import { expectedFailures } from './expected-failures.ts'
import { JobRunner } from './job-runner.ts'
import { appProcedures } from './procedures/app.ts'
import { customerProcedures } from './procedures/customers.ts'
import { importProcedures } from './procedures/imports.ts'
import { listProcedures } from './procedures/lists.ts'
import { permissionProcedures } from './procedures/permission.ts'
import { currentState, type Services } from './services.ts'
import { version } from './version.ts'

export interface BackendOptions {
  /** Where the customer base lies; made where it is missing. */
  dataDirectory: string
  /** Where the exports of the sample shop lie. */
  sampleDirectory: string
  clock?: Clock
}

export interface Backend {
  /** Implements the contract; every call needs a {@link RequestContext}. */
  router: ReturnType<typeof createRouter>
  /**
   * Computes ahead what the first screen asks for, which takes some tenths of a second in a large customer base.
   * For the host to call while the page is being loaded.
   */
  warmUp(): void
  close(): Promise<void>
}

/** The typed beginnings of all procedures. */
export function procedures() {
  return implement(contract).$context<RequestContext>().use(expectedFailures)
}
export type Procedures = ReturnType<typeof procedures>

function createRouter(services: Services) {
  const os = procedures()
  return os.router({
    ...appProcedures(os, services),
    ...importProcedures(os, services),
    ...customerProcedures(os, services),
    ...permissionProcedures(os, services),
    ...listProcedures(os, services),
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
}: BackendOptions): Promise<Backend> {
  const opened = openDatabase(dataDirectory)
  const changes = new Changes(opened.db)
  const jobs = new JobRunner(databasePath(dataDirectory))
  const services: Services = {
    db: opened.db,
    jobs,
    changes,
    clock,
    dataDirectory,
    sampleDirectory,
    version,
    ...currentState(opened.db, changes, clock),
  }
  return {
    router: createRouter(services),
    warmUp() {
      if (opened.db.open) services.histories()
    },
    async close() {
      await jobs.close()
      changes.close()
      opened.close()
    },
  }
}
