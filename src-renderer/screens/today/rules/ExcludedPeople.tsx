import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ExcludedPerson } from '../../../../shared/model/reminder.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { DUE_READS } from '../use-due-acts.ts'
import classes from './Rules.module.css'

/** How many people a rule does not remind of, as the owner wanted it: opens who, and the way back. */
export function ExcludedPeople({ ruleKey, name }: { ruleKey: string; name: string }) {
  const { t } = useTranslation('today')
  const [opened, { open, close }] = useDisclosure(false)
  const people = useQuery(orpc.reminderRules.excluded.queryOptions()).data?.filter(
    person => person.ruleKey === ruleKey,
  )
  if (people === undefined || (people.length === 0 && !opened)) return null
  const count = people.length
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        px={0}
        aria-label={t('excluded.open', { count, formatted: formatCount(count), name })}
        onClick={open}
      >
        {t('excluded.count', { count, formatted: formatCount(count) })}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('excluded.title', { name })}>
        <KeepFocus>
          {count === 0 && (
            <p className={classes.none} tabIndex={-1} data-takes-focus>
              {t('excluded.none')}
            </p>
          )}
          <ul className={classes.list} aria-label={t('excluded.title', { name })}>
            {people.map(person => (
              <Excluded key={person.customerId} person={person} />
            ))}
          </ul>
        </KeepFocus>
      </Modal>
    </>
  )
}

function Excluded({ person }: { person: ExcludedPerson }) {
  const { t } = useTranslation('today')
  const { customerId, day } = person
  const name = person.customerName || t('person.nameless')
  return (
    <li className={classes.rule}>
      <div className={classes.words}>
        <Link to={`/customers/${customerId}`}>{name}</Link>
        <span className={classes.quiet}>{t('excluded.since', { day: formatDay(day) })}</span>
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('excluded.backOf', { name })}
          onClick={() => remindAgain(person, t('excluded.told', { name }))}
        >
          {t('excluded.back')}
        </Button>
      </div>
    </li>
  )
}

function remindAgain({ ruleKey, customerId, actionIds }: ExcludedPerson, message: string): void {
  changeUndoably({
    make: () => api.reminders.takeBack({ actionIds }),
    message,
    takeBack: () => api.reminders.act({ occasions: [{ ruleKey, customerId, occasion: '' }], act: 'never' }),
    reads: DUE_READS,
  }).catch(notifyFailure)
}
