import {
  addCustomField,
  listCustomFields,
  reorderCustomFields,
  setCustomFieldValues,
} from '../../usecases/fields/custom-fields.ts'
import { readQuality } from '../../usecases/quality/read-quality.ts'
import { announcedWrites, DONE } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** How complete the data are, and the owner's own fields. */
export function qualityProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes } = services
  const { write } = announcedWrites(services)
  const remove = async (id: number, removed: boolean) => {
    await jobs.run({ kind: 'set-field-removed', id, removed }, () => {})
    changes.check()
    return DONE
  }
  return {
    quality: {
      read: os.quality.read.handler(() =>
        services.remember('quality', () => readQuality(db, services.today())),
      ),
    },
    fields: {
      list: os.fields.list.handler(() => services.remember('fields', () => listCustomFields(db))),
      add: os.fields.add.handler(({ input }) => write(() => addCustomField(db, input))),
      change: os.fields.change.handler(async ({ input }) => {
        const changed = await jobs.run({ kind: 'change-field', change: input }, () => {})
        changes.check()
        return changed
      }),
      reorder: os.fields.reorder.handler(({ input }) =>
        write(() => {
          reorderCustomFields(db, input.ids)
          return DONE
        }),
      ),
      remove: os.fields.remove.handler(({ input }) => remove(input.id, true)),
      restore: os.fields.restore.handler(({ input }) => remove(input.id, false)),
      setValues: os.fields.setValues.handler(({ input }) =>
        write(() => {
          setCustomFieldValues(db, input.customerId, input.values)
          return DONE
        }),
      ),
    },
  }
}
