import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { readExistingCustomerRule } from '../../db/permission.ts'
import { listBulkStatements } from '../../db/permission-events.ts'
import {
  addEvidence,
  type FileOnDisk,
  openEvidence,
  setEvidenceRemoved,
} from '../../usecases/permission/evidence-files.ts'
import { explainCustomer } from '../../usecases/permission/explain-customer.ts'
import {
  correctEvent,
  objectToAdvertising,
  recordConsent,
  withdrawConsent,
} from '../../usecases/permission/ledger.ts'
import { listSourceStatements } from '../../usecases/permission/statements.ts'
import { checkSuppression, readSuppressionList } from '../../usecases/permission/suppression-list.ts'
import { DONE } from '../announced-writes.ts'
import type { RequestContext } from '../context.ts'
import type { Procedures } from '../create-backend.ts'
import type { Job, JobResults } from '../jobs.ts'
import { PermissionQuotas } from '../permission-quotas.ts'
import { readAhead } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** Who may be contacted. */
export function permissionProcedures(os: Procedures, services: Services) {
  return {
    permission: {
      ...entryProcedures(os, services),
      ...evidenceProcedures(os, services),
      ...statementProcedures(os, services),
      ...suppressionProcedures(os, services),
    },
  }
}

/** What these procedures do with the services. */
function ways({ clock, jobs, changes, today }: Services) {
  return {
    moment: () => ({ nowMs: clock.nowMs(), today: today() }),
    write: <Result>(work: () => Result) =>
      jobs.write(() => {
        const result = work()
        changes.announce()
        return result
      }),
    async writeInThread<Kind extends Job['kind']>(
      job: Extract<Job, { kind: Kind }>,
    ): Promise<JobResults[Kind]> {
      const result = await jobs.run<Kind>(job, () => {})
      changes.check()
      return result
    },
  }
}

/** @throws ExpectedFailure `file_missing` for a reference that the host does not know. */
function onDisk(reference: string, { files }: RequestContext): FileOnDisk {
  const file = files.resolve(reference)
  if (file === null) throw new ExpectedFailure({ code: 'file_missing', name: reference })
  return file
}

/** An entry as it was asked for, with its files as they lie on the disk. */
function withFiles<Input extends { files?: string[] | undefined }>(input: Input, context: RequestContext) {
  return { ...input, files: input.files?.map(file => onDisk(file, context)) }
}

function entryProcedures(os: Procedures, services: Services) {
  const { db, customers } = services
  const { moment, write, writeInThread } = ways(services)
  return {
    object: os.permission.object.handler(({ input, context }) =>
      write(() => objectToAdvertising(db, withFiles(input, context), moment())),
    ),
    recordConsent: os.permission.recordConsent.handler(({ input, context }) =>
      write(() => recordConsent(db, withFiles(input, context), moment())),
    ),
    withdraw: os.permission.withdraw.handler(({ input, context }) =>
      write(() => withdrawConsent(db, withFiles(input, context), moment())),
    ),
    correct: os.permission.correct.handler(({ input }) =>
      write(() => correctEvent(db, input.eventId, moment())),
    ),
    recordForMany: os.permission.recordForMany.handler(async ({ input, context }) => {
      const { audience, ...statement } = withFiles(input, context)
      await readAhead(services, audience.behind)
      const chosen = customers.select(audience)
      const customerIds = [...customers.order('name')].filter(id => chosen === null || chosen.has(id))
      return writeInThread({ kind: 'record-for-many', customerIds, statement, moment: moment() })
    }),
    bulkStatements: os.permission.bulkStatements.handler(() =>
      services.remember('bulk-statements', () => listBulkStatements(db)),
    ),
    setBulkTakenBack: os.permission.setBulkTakenBack.handler(async ({ input }) => {
      await writeInThread({ kind: 'set-bulk-taken-back', ...input, moment: moment() })
      return DONE
    }),
  }
}

function evidenceProcedures(os: Procedures, services: Services) {
  const { db } = services
  const { moment, write } = ways(services)
  return {
    addEvidence: os.permission.addEvidence.handler(({ input, context }) =>
      write(() =>
        addEvidence(
          db,
          input.eventId,
          input.files.map(file => onDisk(file, context)),
          moment().nowMs,
        ),
      ),
    ),
    setEvidenceRemoved: os.permission.setEvidenceRemoved.handler(({ input }) =>
      write(() => {
        setEvidenceRemoved(db, input.eventId, input.fileId, input.removed)
        return DONE
      }),
    ),
    evidenceFile: os.permission.evidenceFile.handler(({ input }) => {
      const { content, ...file } = openEvidence(db, input.fileId)
      return { ...file, base64: content.toString('base64') }
    }),
  }
}

function statementProcedures(os: Procedures, services: Services) {
  const { db, clock, jobs, changes } = services
  const { writeInThread } = ways(services)
  const quotas = new PermissionQuotas(jobs, changes)
  return {
    statements: os.permission.statements.handler(() =>
      services.remember('statements', () => listSourceStatements(db)),
    ),
    state: os.permission.state.handler(async ({ input }) => {
      await writeInThread({ kind: 'state-consent', statement: { ...input, statedAtMs: clock.nowMs() } })
      return DONE
    }),
    existingCustomerRule: os.permission.existingCustomerRule.handler(() => readExistingCustomerRule(db)),
    setExistingCustomerRule: os.permission.setExistingCustomerRule.handler(async ({ input }) => {
      await writeInThread({ kind: 'set-existing-customer-rule', rule: input })
      return input
    }),
    explain: os.permission.explain.handler(({ input }) => explainCustomer(db, input.customerId)),
    quota: os.permission.quota.handler(({ input }) => quotas.read(input.months, services.today())),
  }
}

function suppressionProcedures(os: Procedures, services: Services) {
  const { db } = services
  const { moment, writeInThread } = ways(services)
  return {
    suppressions: os.permission.suppressions.handler(() =>
      services.remember('suppressions', () => readSuppressionList(db)),
    ),
    checkSuppression: os.permission.checkSuppression.handler(({ input }) => checkSuppression(db, input)),
    suppress: os.permission.suppress.handler(async ({ input: { channels, ...address } }) => ({
      entryId: await writeInThread({ kind: 'suppress-address', address, channels, moment: moment() }),
    })),
    suppressList: os.permission.suppressList.handler(({ input: { file, channels }, context }) =>
      writeInThread({ kind: 'suppress-list', file: onDisk(file, context), channels, moment: moment() }),
    ),
    setSuppressionTakenBack: os.permission.setSuppressionTakenBack.handler(async ({ input }) => {
      await writeInThread({ kind: 'set-suppression-taken-back', ...input })
      return DONE
    }),
  }
}
