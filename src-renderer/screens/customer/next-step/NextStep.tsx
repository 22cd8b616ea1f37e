import { Button, Group } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import type { NextAction, ReminderOccasion } from '../../../../shared/model/reminder.ts'
import { orpc } from '../../../app/client.ts'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { useDueActs } from '../../today/use-due-acts.ts'
import { FiguresLoading } from '../FigureRow.tsx'
import classes from './NextStep.module.css'
import { NextStepDeed } from './NextStepDeed.tsx'
import { useNextStepWords } from './use-next-step-words.ts'

export interface NextStepProps {
  card: CustomerCard
  today: string
}

/** The one thing that is best done for a customer now, and why: to be done or skipped. */
export function NextStep({ card, today }: NextStepProps) {
  const { t } = useTranslation('customers')
  const titleId = useId()
  const query = useQuery(orpc.reminders.ofCustomer.queryOptions({ input: { customerId: card.id } }))
  const next = query.data?.next
  // Of whom nothing ever comes up, nothing need be said.
  const isSilent = card.flag !== null || !card.attributable || card.endedDay !== null
  if (isSilent && (next === undefined || next.kind === 'none')) return null
  return (
    <KeepFocus>
      <section className={classes.step} aria-labelledby={titleId} tabIndex={-1} data-takes-focus>
        <h2 id={titleId}>
          <IconArrowRight size={17} aria-hidden /> {t('next.title')}
        </h2>
        {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
        {!query.isError && (
          <div className={classes.body}>
            {next === undefined ? <FiguresLoading lines={1} /> : <Step {...{ next, card, today }} />}
          </div>
        )}
      </section>
    </KeepFocus>
  )
}

function Step({ next, card, today }: NextStepProps & { next: NextAction }) {
  const { t } = useTranslation('customers')
  const { act } = useDueActs()
  const { what, why } = useNextStepWords(next, today)
  const occasion = skippedOccasion(next)
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        {what !== null && <p className={classes.what}>{what}</p>}
        <p>{why}</p>
      </div>
      <Group gap="xs" className="no-print">
        <NextStepDeed {...{ next, card, today }} />
        {occasion !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => act([occasion], { act: 'skipped' })}
          >
            {t('next.skip')}
          </Button>
        )}
      </Group>
    </div>
  )
}

/** What an owner who wants something else says it of; null where it is no matter of wanting. */
function skippedOccasion(next: NextAction): ReminderOccasion | null {
  switch (next.kind) {
    case 'reminder':
      return next.item
    case 'settle_case':
    case 'ask_consent':
    case 'confirm_address':
      return next.occasion
    case 'answer_request':
    case 'wait':
    case 'none':
      return null
  }
}
