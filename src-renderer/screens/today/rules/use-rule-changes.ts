import { useTranslation } from 'react-i18next'
import type { NamedReminderRule, ReminderRule } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably, type UndoableChange } from '../../../app/undoable.ts'
import { ruleNameText } from '../rule-name.ts'
import { DUE_READS } from '../use-due-acts.ts'

/** What is saved: a rule that there is, or (without a key) a new one. */
export interface RuleToSave {
  key?: string
  name: string | null
  rule: ReminderRule
}

/** Changes rules at once, says so, and offers to take it back. */
export function useRuleChanges() {
  const { t } = useTranslation('today')
  const nameOf = (named: Pick<NamedReminderRule, 'key' | 'name'>) => ruleNameText(named, t)
  const perform = <Result>(change: UndoableChange<Result>) =>
    changeUndoably({ ...change, reads: DUE_READS }).catch(notifyFailure)
  const save = (one: RuleToSave, told: 'on' | 'off' | 'saved' | 'added') =>
    perform({
      make: () => api.reminders.saveRule(one),
      message: ({ saved }) => t(`rules.told.${told}`, { name: nameOf(saved) }),
      takeBack: ({ saved, before }) =>
        before === null ? api.reminders.removeRule({ key: saved.key }) : putBack(before),
    })
  return {
    save,
    switchTo: ({ key, name, rule }: NamedReminderRule, isOn: boolean) =>
      save({ key, name, rule: { ...rule, isOn } }, isOn ? 'on' : 'off'),
    duplicate: (named: NamedReminderRule) =>
      save({ name: t('rules.copyName', { name: nameOf(named) }), rule: named.rule }, 'added'),
    reset: (named: NamedReminderRule) =>
      perform({
        make: () => api.reminders.resetRule({ key: named.key }),
        message: t('rules.told.reset', { name: nameOf(named) }),
        takeBack: () => putBack(named),
      }),
    remove: (named: NamedReminderRule) =>
      perform({
        make: () => api.reminders.removeRule({ key: named.key }),
        message: t('rules.told.removed', { name: nameOf(named) }),
        takeBack: () => api.reminders.restoreRule({ key: named.key }),
      }),
  }
}

/** As it was before; a ready-made rule that was not changed then is as it came. */
function putBack({ key, name, rule, isChanged }: NamedReminderRule): Promise<unknown> {
  return isChanged ? api.reminders.saveRule({ key, name, rule }) : api.reminders.resetRule({ key })
}
