import {
  answerAddressCheck,
  takeBackAddressAnswers,
} from '../../usecases/address-check/answer-address-check.ts'
import { readAddressCheck } from '../../usecases/address-check/read-address-check.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'
import { resolveFile } from './imports.ts'

/** The results of address checks, and what the owner says to them. */
export function addressCheckProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes, clock } = services
  return {
    addressCheck: {
      read: os.addressCheck.read.handler(({ input, context }) =>
        readAddressCheck(db, resolveFile(input.file, context.files), services.today(), () =>
          services.turns.next(),
        ),
      ),
      answer: os.addressCheck.answer.handler(({ input }) =>
        jobs.write(() => {
          const moment = { nowMs: clock.nowMs(), today: services.today() }
          const before = answerAddressCheck(db, input.answers, moment)
          changes.announce()
          return { before }
        }),
      ),
      takeBack: os.addressCheck.takeBack.handler(({ input }) =>
        jobs.write(() => {
          takeBackAddressAnswers(db, input.before)
          changes.announce()
          return { done: true as const }
        }),
      ),
    },
  }
}
