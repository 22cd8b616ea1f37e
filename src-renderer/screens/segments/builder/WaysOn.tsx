import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SegmentCount, SegmentReference } from '../../../../shared/model/segment.ts'
import { filterAddress, listAddress, profileAddress } from '../../customers/customer-view.ts'
import classes from './Builder.module.css'
import { FreezeDialog } from './FreezeDialog.tsx'

export interface WaysOnProps {
  segment: SegmentReference
  name: string
  count: SegmentCount
  /** While the count is that of before, nothing is frozen. */
  isBehind: boolean
}

/** What can be done with the people of a segment. */
export function WaysOn({ segment, name, count, isBehind }: WaysOnProps) {
  const { t } = useTranslation('segments')
  const [isFreezing, setFreezing] = useState(false)
  return (
    <>
      <div className={classes.ways}>
        <Button component={Link} to={filterAddress({ segment })} variant="default" size="xs" px={8}>
          {t('result.show')}
        </Button>
        <Button component={Link} to={listAddress({ segment })} size="xs" px={8}>
          {t('result.list')}
        </Button>
        <Button component={Link} to={profileAddress({ segment })} variant="default" size="xs" px={8}>
          {t('result.profile')}
        </Button>
        <Button
          variant="default"
          size="xs"
          px={8}
          disabled={isBehind || count.customers === 0}
          onClick={() => setFreezing(true)}
        >
          {t('result.freeze')}
        </Button>
      </div>
      <p className={classes.quiet}>{t('result.dynamic')}</p>
      {isFreezing && (
        <FreezeDialog segment={segment} name={name} count={count} onClose={() => setFreezing(false)} />
      )}
    </>
  )
}
