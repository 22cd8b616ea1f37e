import { addressRound, changeAddressRound } from '../../usecases/reminders/address-round.ts'
import { excludedPeople } from '../../usecases/reminders/excluded-people.ts'
import { ruleResults } from '../../usecases/reminders/rule-results.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** What stands beside the rules of reminders. */
export function reminderRuleProcedures(os: Procedures, services: Services) {
  const { db, figures, remember } = services
  const { write } = announcedWrites(services)
  return {
    reminderRules: {
      excluded: os.reminderRules.excluded.handler(() => excludedPeople(db)),
      results: os.reminderRules.results.handler(() =>
        remember('reminderRules.results', () => ruleResults(db, figures, services.today())),
      ),
      addressRound: os.reminderRules.addressRound.handler(() => addressRound(db, services.today())),
      changeAddressRound: os.reminderRules.changeAddressRound.handler(({ input }) =>
        write(() => changeAddressRound(db, input)),
      ),
    },
  }
}
