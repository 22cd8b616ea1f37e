import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMessagePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { orpc } from '../../app/client.ts'
import { LogContactDialog } from './LogContactDialog.tsx'

/** Notes a contact with everybody who fits a filter. */
export function LogForListButton({ filter }: { filter: CustomerFilter }) {
  const { t } = useTranslation('contacts')
  const [opened, dialog] = useDisclosure(false)
  const { data } = useQuery(
    orpc.customers.search.queryOptions({ input: { ...filter, limit: 0 }, enabled: opened }),
  )
  return (
    <>
      <Button
        ml="auto"
        variant="default"
        leftSection={<IconMessagePlus size={18} aria-hidden />}
        onClick={dialog.open}
      >
        {t('log.forMany')}
      </Button>
      {opened && data !== undefined && data.total > 0 && (
        <LogContactDialog who={{ filter, count: data.total }} onClose={dialog.close} />
      )}
    </>
  )
}
