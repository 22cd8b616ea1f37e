import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CAMPAIGN_TEMPLATES, TEMPLATE_SETUPS } from '../../../shared/model/campaign.ts'
import { orpc } from '../../app/client.ts'
import { Computing } from '../../components/Computing.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import classes from './Campaigns.module.css'
import { TemplateCard } from './TemplateCard.tsx'

/** The ready-made campaigns; they stand there before their numbers are known. */
export function TemplatesPanel() {
  const { t } = useTranslation('campaigns')
  const presets = useQuery(orpc.segments.presets.queryOptions({ input: {} }))
  return (
    <Panel title={t('templates.title')} description={t('templates.description')}>
      {presets.isError && <LoadFailure error={presets.error} onRetry={() => void presets.refetch()} />}
      {presets.isPending && <Computing />}
      <ul className={classes.cards}>
        {CAMPAIGN_TEMPLATES.map(template => {
          const { segment } = TEMPLATE_SETUPS[template]
          const preset = segment.kind === 'preset' ? segment.preset : null
          const found = presets.data?.find(one => one.preset === preset)
          return (
            <TemplateCard key={template} template={template} isKnown={presets.isSuccess} preset={found} />
          )
        })}
      </ul>
    </Panel>
  )
}
