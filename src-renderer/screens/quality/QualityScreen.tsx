import { Button, Loader, Text } from '@mantine/core'
import { IconProgressCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Quality } from '../../../shared/model/quality.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { formatCount } from '../../i18n/format.ts'
import { PointPanel } from './PointPanel.tsx'
import classes from './Quality.module.css'
import { ScoreSummary } from './ScoreSummary.tsx'

/** How complete the data are, and the way to everything that is missing. */
export default function QualityScreen() {
  const { t } = useTranslation(['quality', 'common'])
  const quality = useQuery(orpc.quality.read.queryOptions())
  if (quality.isError) return <LoadFailure error={quality.error} onRetry={() => void quality.refetch()} />
  if (quality.data === undefined) return <Loader m="xl" />
  const { customers, orders } = quality.data
  return (
    <Page title={t('quality:title')} description={t('quality:text')}>
      {customers === 0 && orders === 0 ? <NothingYet /> : <Points quality={quality.data} />}
    </Page>
  )
}

function Points({ quality }: { quality: Quality }) {
  const { t } = useTranslation('quality')
  const { unattributable } = quality
  return (
    <>
      <ScoreSummary points={quality.points} />
      {unattributable > 0 && (
        <Text size="sm" c="dimmed">
          {t('unattributable', { count: unattributable, formatted: formatCount(unattributable) })}
        </Text>
      )}
      <div className={classes.points}>
        {quality.points.map((score, index) => (
          <PointPanel
            key={score.point}
            number={index + 1}
            score={score}
            whole={score.point === 'orders' ? quality.orders : quality.customers}
          />
        ))}
      </div>
    </>
  )
}

function NothingYet() {
  const { t } = useTranslation('quality')
  return (
    <Notice
      icon={<IconProgressCheck size={28} />}
      title={t('empty.title')}
      text={t('empty.text')}
      actions={
        <Button component={Link} to="/import">
          {t('empty.button')}
        </Button>
      }
    />
  )
}
