import { listCases } from '../../db/complaint-cases.ts'
import { rootOf } from '../../db/merges.ts'
import { listReferrals } from '../../db/referrals.ts'
import {
  addCaseNote,
  closeCase,
  openCase,
  removeCaseNote,
  reopenCase,
  setCaseRemoved,
} from '../../usecases/contacts/complaint-cases.ts'
import { contactChoices, searchContacts } from '../../usecases/contacts/contact-log.ts'
import { contactReport } from '../../usecases/contacts/contact-report.ts'
import { customerPause } from '../../usecases/contacts/customer-pause.ts'
import { logContacts, takeBackContacts } from '../../usecases/contacts/log-contacts.ts'
import { addReferral, removeReferral } from '../../usecases/contacts/referrals.ts'
import { permittedEmail } from '../../usecases/lists/permitted-email.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { readAheadForFilter } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** What was said to customers, what they complain about, and whom they brought. */
export function contactProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes, remember } = services
  const { write, writeDone } = announcedWrites(services)
  const today = () => services.today()
  return {
    contacts: {
      log: os.contacts.log.handler(({ input }) => write(() => logContacts(db, input, today()))),
      logForMany: os.contacts.logForMany.handler(async ({ input: { filter, ...contact } }) => {
        await readAheadForFilter(services, filter)
        const chosen = services.customers.select(filter)
        const customerIds = [...services.customers.order('name')].filter(
          id => chosen === null || chosen.has(id),
        )
        const job = { kind: 'log-contacts', contact: { ...contact, customerIds }, today: today() } as const
        const { contactIds } = await jobs.run(job, () => {})
        changes.check()
        return { contactIds }
      }),
      takeBack: os.contacts.takeBack.handler(({ input }) => writeDone(() => takeBackContacts(db, input))),
      search: os.contacts.search.handler(({ input: { limit, offset, ...filter } }) =>
        searchContacts(db, filter, { limit, offset }, remember),
      ),
      choices: os.contacts.choices.handler(() => remember('contactChoices', () => contactChoices(db))),
      report: os.contacts.report.handler(() =>
        remember('contactReport', () => contactReport(db, services.histories(), today())),
      ),
      pause: os.contacts.pause.handler(({ input }) => customerPause(db, input.customerId, today())),
      permittedEmail: os.contacts.permittedEmail.handler(({ input: { customerId, purpose } }) =>
        permittedEmail(db, customerId, purpose),
      ),
    },
    cases: {
      list: os.cases.list.handler(({ input: { customerId } }) =>
        listCases(db, customerId === undefined ? 'open' : { customerId: rootOf(db, customerId) }),
      ),
      open: os.cases.open.handler(({ input }) => write(() => ({ caseId: openCase(db, input, today()) }))),
      close: os.cases.close.handler(({ input }) => writeDone(() => closeCase(db, input, today()))),
      reopen: os.cases.reopen.handler(({ input }) => writeDone(() => reopenCase(db, input.caseId))),
      setRemoved: os.cases.setRemoved.handler(({ input }) =>
        writeDone(() => setCaseRemoved(db, input.caseId, input.removed)),
      ),
      addNote: os.cases.addNote.handler(({ input }) =>
        write(() => ({ noteId: addCaseNote(db, input, today()) })),
      ),
      removeNote: os.cases.removeNote.handler(({ input }) =>
        writeDone(() => removeCaseNote(db, input.noteId)),
      ),
    },
    referrals: {
      list: os.referrals.list.handler(({ input }) => listReferrals(db, rootOf(db, input.customerId))),
      add: os.referrals.add.handler(({ input }) =>
        write(() => ({ referralId: addReferral(db, input, today()) })),
      ),
      remove: os.referrals.remove.handler(({ input }) =>
        writeDone(() => removeReferral(db, input.referralId)),
      ),
    },
  }
}
