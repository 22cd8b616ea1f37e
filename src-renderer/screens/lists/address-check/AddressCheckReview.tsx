import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AddressCheckReading, CheckedCustomer } from '../../../../shared/model/address-check.ts'
import { FocusHeading } from '../../../components/FocusHeading.tsx'
import { formatCount, formatList } from '../../../i18n/format.ts'
import classes from './AddressCheck.module.css'
import { ProposalTable } from './ProposalTable.tsx'
import { UnusableRows } from './UnusableRows.tsx'
import type { AddressCheckSession } from './use-address-check.ts'

export interface AddressCheckReviewProps {
  session: AddressCheckSession
  isAnswering: boolean
  onSay: (customers: readonly CheckedCustomer[], accepted: boolean, message: string) => void
  onLeave: () => void
}

/** What the result says: what is to be decided, what holds, and what could not be matched. */
export function AddressCheckReview({ session, isAnswering, onSay, onLeave }: AddressCheckReviewProps) {
  const { t } = useTranslation('addressCheck')
  const { reading, decided } = session
  const isOpen = ({ customerId }: CheckedCustomer) => !decided.has(customerId)
  const proposals = reading.proposals.filter(isOpen)
  const same = reading.same.filter(isOpen)
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  const isNothingNew = reading.proposals.length + reading.same.length === 0
  return (
    <div className={classes.review}>
      <ReadingHead reading={reading} onLeave={onLeave} />
      {isNothingNew && <Text role="status">{t('nothingNew')}</Text>}
      {!isNothingNew && reading.answered > 0 && (
        <Text size="sm" c="dimmed">
          {t('answered', counted(reading.answered))}
        </Text>
      )}
      {same.length > 0 && (
        <Group gap="sm">
          <Text fw={600}>{t('same', counted(same.length))}</Text>
          <Button
            size="compact-sm"
            variant="light"
            disabled={isAnswering}
            onClick={() => onSay(same, true, t('confirmed', counted(same.length)))}
          >
            {t('confirmSame')}
          </Button>
        </Group>
      )}
      {reading.proposals.length > 0 && (
        <ProposalTable proposals={proposals} isAnswering={isAnswering} onSay={onSay} />
      )}
      {reading.unusable.length > 0 && <UnusableRows rows={reading.unusable} />}
    </div>
  )
}

function ReadingHead({ reading, onLeave }: { reading: AddressCheckReading; onLeave: () => void }) {
  const { t } = useTranslation('addressCheck')
  const { fileName, rows, columns } = reading
  const understood = columns.map(({ name, means }) => t('column', { name, means: t(`means.${means}`) }))
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div className={classes.readingHead}>
        <FocusHeading>{t('rows', { count: rows, formatted: formatCount(rows), fileName })}</FocusHeading>
        <Text size="sm" c="dimmed">
          {t('understood', { columns: formatList(understood) })}
        </Text>
      </div>
      <Button variant="default" onClick={onLeave}>
        {t('other')}
      </Button>
    </Group>
  )
}
