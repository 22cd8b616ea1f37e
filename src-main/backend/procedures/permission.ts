import { readExistingCustomerRule } from '../../db/permission.ts'
import { correctEvent, objectToAdvertising, recordConsent } from '../../usecases/permission/ledger.ts'
import { listSourceStatements } from '../../usecases/permission/statements.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** Who may be contacted. */
export function permissionProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes } = services
  const moment = () => ({ nowMs: services.clock.nowMs(), today: services.today() })
  const write = <Result>(work: () => Result) =>
    jobs.write(() => {
      const result = work()
      changes.announce()
      return result
    })
  return {
    permission: {
      object: os.permission.object.handler(({ input }) =>
        write(() => objectToAdvertising(db, input.customerId, input.channels, input.note ?? null, moment())),
      ),
      recordConsent: os.permission.recordConsent.handler(({ input }) =>
        write(() => recordConsent(db, { ...input, evidence: input.evidence ?? null }, moment())),
      ),
      correct: os.permission.correct.handler(({ input }) =>
        write(() => correctEvent(db, input.eventId, moment())),
      ),
      statements: os.permission.statements.handler(() =>
        services.remember('statements', () => listSourceStatements(db)),
      ),
      state: os.permission.state.handler(async ({ input }) => {
        await jobs.run(
          { kind: 'state-consent', statement: { ...input, statedAtMs: services.clock.nowMs() } },
          () => {},
        )
        changes.check()
        return { done: true as const }
      }),
      existingCustomerRule: os.permission.existingCustomerRule.handler(() => readExistingCustomerRule(db)),
      setExistingCustomerRule: os.permission.setExistingCustomerRule.handler(async ({ input }) => {
        await jobs.run({ kind: 'set-existing-customer-rule', rule: input }, () => {})
        changes.check()
        return input
      }),
    },
  }
}
