import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { actOnReminders, takeBackActions } from '../../usecases/reminders/act-on-reminders.ts'
import {
  addDataRequest,
  answerDataRequest,
  dataRequests,
  removeDataRequest,
} from '../../usecases/reminders/data-requests.ts'
import {
  addProductWish,
  productWishes,
  putBackProductWish,
  removeProductWish,
} from '../../usecases/reminders/product-wishes.ts'
import {
  changeContactLimits,
  readContactLimits,
  reminderRules,
  resetReminderRule,
  saveReminderRule,
  setRuleRemoved,
} from '../../usecases/reminders/reminder-rules.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { BackendRouter, Procedures } from '../create-backend.ts'
import { readAheadForReminders } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** What is due, and what is done with it. Its type is named, as what the compiler would work out is too long to be written. */
export function reminderProcedures(os: Procedures, services: Services): Pick<BackendRouter, 'reminders'> {
  const { db, due } = services
  const { write, writeDone } = announcedWrites(services)
  /** The day that is meant, when all that finding takes is there. */
  async function ready(asOf?: string) {
    const day = dayAsked(asOf, services.today())
    await readAheadForReminders(services)
    return day
  }
  return {
    reminders: {
      due: os.reminders.due.handler(async ({ input }) => due.inbox(await ready(input.asOf))),
      items: os.reminders.items.handler(async ({ input: { asOf, limit, offset, ...question } }) =>
        due.items(question, await ready(asOf), { limit, offset }),
      ),
      ofCustomer: os.reminders.ofCustomer.handler(async ({ input: { customerId, asOf } }) =>
        due.ofCustomer(customerId, await ready(asOf)),
      ),
      count: os.reminders.count.handler(async () => ({ now: due.countNow(await ready()) })),
      act: os.reminders.act.handler(({ input }) =>
        write(() => ({ actionIds: actOnReminders(db, input, services.today()) })),
      ),
      actOnGroup: os.reminders.actOnGroup.handler(async ({ input: { act, until, ...question } }) => {
        const occasions = due.occasions(question, await ready())
        return write(() => ({ actionIds: actOnReminders(db, { occasions, act, until }, services.today()) }))
      }),
      takeBack: os.reminders.takeBack.handler(({ input }) =>
        writeDone(() => takeBackActions(db, input.actionIds)),
      ),
      rules: os.reminders.rules.handler(() => reminderRules(db)),
      saveRule: os.reminders.saveRule.handler(({ input }) => write(() => saveReminderRule(db, input))),
      resetRule: os.reminders.resetRule.handler(({ input }) =>
        writeDone(() => resetReminderRule(db, input.key)),
      ),
      removeRule: os.reminders.removeRule.handler(({ input }) =>
        writeDone(() => setRuleRemoved(db, input.key, true)),
      ),
      restoreRule: os.reminders.restoreRule.handler(({ input }) =>
        writeDone(() => setRuleRemoved(db, input.key, false)),
      ),
      limits: os.reminders.limits.handler(() => readContactLimits(db)),
      changeLimits: os.reminders.changeLimits.handler(({ input }) =>
        write(() => changeContactLimits(db, input)),
      ),
      wishes: os.reminders.wishes.handler(() => productWishes(db, services.today())),
      addWish: os.reminders.addWish.handler(({ input }) =>
        write(() => ({ id: addProductWish(db, input, services.today()) })),
      ),
      removeWish: os.reminders.removeWish.handler(({ input }) =>
        write(() => removeProductWish(db, input.id)),
      ),
      putBackWish: os.reminders.putBackWish.handler(({ input }) =>
        write(() => ({ id: putBackProductWish(db, input) })),
      ),
      requests: os.reminders.requests.handler(() => dataRequests(db)),
      addRequest: os.reminders.addRequest.handler(({ input }) =>
        write(() => ({ id: addDataRequest(db, input, services.today()) })),
      ),
      answerRequest: os.reminders.answerRequest.handler(({ input }) =>
        writeDone(() => answerDataRequest(db, input.id, input.answeredDay)),
      ),
      removeRequest: os.reminders.removeRequest.handler(({ input }) =>
        writeDone(() => removeDataRequest(db, input.id)),
      ),
    },
  }
}
