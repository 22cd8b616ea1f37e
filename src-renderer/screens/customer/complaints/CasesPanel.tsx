import { Alert, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMessageExclamation } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { CaseEntry } from './CaseEntry.tsx'
import classes from './Complaints.module.css'
import { OpenCaseDialog } from './OpenCaseDialog.tsx'

/** What this customer complained about; open cases say that advertising rests. */
export function CasesPanel({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation('contacts')
  const [opening, dialog] = useDisclosure(false)
  const cases = useQuery(orpc.cases.list.queryOptions({ input: { customerId: card.id } }))
  const openSince = cases.data?.find(({ closedDay }) => closedDay === null)?.openedDay
  return (
    <Panel
      title={t('complaints.title')}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconMessageExclamation size={16} aria-hidden />}
          onClick={dialog.open}
        >
          {t('complaints.open')}
        </Button>
      }
    >
      {cases.isError && <LoadFailure error={cases.error} onRetry={() => void cases.refetch()} />}
      {openSince !== undefined && (
        <Alert color="ochre" mb="sm" py={8}>
          {t('complaints.resting', { day: formatDay(openSince) })}
        </Alert>
      )}
      {cases.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('complaints.none')}
        </Text>
      )}
      <ul className={classes.cases}>
        {cases.data?.map(one => (
          <CaseEntry key={one.id} complaint={one} today={today} />
        ))}
      </ul>
      {opening && <OpenCaseDialog card={card} today={today} onClose={dialog.close} />}
    </Panel>
  )
}
