import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LIFECYCLE_STAGES } from '../../../../shared/model/lifecycle.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import classes from '../Campaigns.module.css'
import { StageCard } from './StageCard.tsx'

/** What is done at each stage of a customer's time with the shop. */
export function TouchpointsPart() {
  const { t } = useTranslation(['campaigns', 'common'])
  const changed = useQuery(orpc.campaigns.touchpoints.queryOptions())
  return (
    <Panel title={t('campaigns:touchpoints.title')} description={t('campaigns:touchpoints.text')}>
      {changed.isError && <LoadFailure error={changed.error} onRetry={() => void changed.refetch()} />}
      {changed.isPending && <Loader />}
      {changed.data !== undefined && (
        <ul className={classes.cards} data-many>
          {LIFECYCLE_STAGES.map(stage => (
            <StageCard key={stage} stage={stage} own={changed.data[stage] ?? null} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
