import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHeart } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../../shared/model/customer.ts'
import { orpc } from '../../../app/client.ts'
import { StatementDialog } from './StatementDialog.tsx'

/** Enters what everybody said who fits a filter. */
export function StateForListButton({ filter }: { filter: CustomerFilter }) {
  const { t } = useTranslation('interests')
  const [opened, dialog] = useDisclosure(false)
  const { data } = useQuery(
    orpc.customers.search.queryOptions({ input: { ...filter, limit: 0 }, enabled: opened }),
  )
  return (
    <>
      <Button variant="default" leftSection={<IconHeart size={18} aria-hidden />} onClick={dialog.open}>
        {t('stated.bulk')}
      </Button>
      {opened && data !== undefined && data.total > 0 && (
        <StatementDialog who={{ filter }} count={data.total} onClose={dialog.close} />
      )}
    </>
  )
}
