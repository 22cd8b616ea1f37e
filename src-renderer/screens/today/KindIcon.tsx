import {
  IconAward,
  IconCake,
  IconClockExclamation,
  IconConfetti,
  IconHeartHandshake,
  IconMessageQuestion,
  IconMoodEmpty,
  IconPackage,
  IconRepeat,
  IconTruck,
} from '@tabler/icons-react'
import { PERSON_REMINDERS, type PersonReminder, type ReminderKind } from '../../../shared/model/reminder.ts'
import classes from './Today.module.css'

const ICONS: Readonly<Record<PersonReminder, typeof IconCake>> = {
  birthday: IconCake,
  anniversary: IconConfetti,
  milestone: IconAward,
  second_purchase: IconHeartHandshake,
  reorder: IconRepeat,
  anticyclic: IconMoodEmpty,
  overdue: IconClockExclamation,
  follow_up: IconMessageQuestion,
  recovery: IconTruck,
  back_in_stock: IconPackage,
}

/** A sign for each kind of reminder; what it is stands beside it. */
export function KindIcon({ kind }: { kind: ReminderKind }) {
  const ofPerson = PERSON_REMINDERS.find(one => one === kind)
  const Icon = ofPerson === undefined ? IconPackage : ICONS[ofPerson]
  return (
    <span className={classes.icon} aria-hidden>
      <Icon size={20} stroke={1.7} />
    </span>
  )
}
