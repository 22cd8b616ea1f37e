import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { listAddress } from '../customers/customer-view.ts'

/** Leads to a new list for the people of a segment. */
export function ListButton({ segment, name }: { segment: SegmentReference; name: string }) {
  const { t } = useTranslation('segments')
  return (
    <Button
      component={Link}
      to={listAddress({ segment })}
      size="compact-sm"
      variant="default"
      aria-label={t('entry.listOf', { name })}
    >
      {t('entry.list')}
    </Button>
  )
}
