import { Button, Stack, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CampaignTemplate } from '../../../../shared/model/campaign.ts'
import type { LifecycleStage } from '../../../../shared/model/lifecycle.ts'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import classes from '../Campaigns.module.css'
import { newCampaignAddress } from '../campaign-address.ts'
import { textsOfLines } from './texts-of-lines.ts'
import { useSaveTouchpoints } from './use-save-touchpoints.ts'

export interface StageCardProps {
  stage: LifecycleStage
  /** What the owner made of it; null: as suggested. */
  own: readonly string[] | null
}

/** What is done at one stage, to read and to change. */
export function StageCard({ stage, own }: StageCardProps) {
  const { t } = useTranslation(['campaigns', 'groups'])
  const [isChanging, setChanging] = useState(false)
  const save = useSaveTouchpoints(stage)
  const name = t(`groups:stage.${stage}`)
  const texts = own ?? textsOfLines(t(`campaigns:suggestion.${stage}`))
  return (
    <li className={classes.card}>
      <Title order={3} className={classes.cardName ?? ''}>
        {name}
      </Title>
      {isChanging ? (
        <StageForm
          texts={texts}
          onSave={changed => {
            setChanging(false)
            save(changed)
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <>
          {texts.length === 0 && <p className={classes.quiet}>{t('campaigns:touchpoints.nothing')}</p>}
          <ul className={classes.todo}>
            {texts.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {own !== null && <p className={classes.quiet}>{t('campaigns:touchpoints.own')}</p>}
          <div className={classes.cardButtons} style={{ marginTop: 'auto' }}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('campaigns:touchpoints.changeOf', { stage: name })}
              onClick={() => setChanging(true)}
            >
              {t('campaigns:touchpoints.change')}
            </Button>
            {stage !== 'ended' && <CampaignButton stage={stage} name={name} />}
            {own !== null && (
              <Button size="compact-sm" variant="subtle" onClick={() => save(null)}>
                {t('campaigns:touchpoints.reset')}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  )
}

/** The template that goes best with a stage; a campaign for the others begins without a text. */
const TEMPLATES: Partial<Record<LifecycleStage, CampaignTemplate>> = {
  new: 'second_purchase',
  repeat: 'bundle',
  regular: 'vip',
  at_risk: 'reactivation',
  dormant: 'reactivation',
  lost: 'reactivation',
  won_back: 'thanks',
}

/** Leads to a campaign for everybody at a stage. */
function CampaignButton({ stage, name }: { stage: LifecycleStage; name: string }) {
  const { t } = useTranslation('campaigns')
  const { [stage]: template } = TEMPLATES
  const address = newCampaignAddress({
    ...(template !== undefined && { template }),
    segment: {
      kind: 'rule',
      rule: { match: 'all', parts: [{ field: 'stage', oneOf: [stage], not: false }] },
    },
  })
  return (
    <Button
      component={Link}
      to={address}
      size="compact-sm"
      variant="default"
      aria-label={t('touchpoints.campaignOf', { stage: name })}
    >
      {t('touchpoints.campaign')}
    </Button>
  )
}

interface StageFormProps {
  texts: readonly string[]
  onSave: (texts: string[]) => void
  onCancel: () => void
}

function StageForm({ texts, onSave, onCancel }: StageFormProps) {
  const { t } = useTranslation('campaigns')
  const [lines, setLines] = useState(texts.join('\n'))
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        onSave(textsOfLines(lines))
      }}
    >
      <Stack gap="xs">
        <Textarea
          autoFocus
          label={t('touchpoints.label')}
          autosize
          minRows={3}
          maxRows={12}
          value={lines}
          onChange={event => setLines(event.currentTarget.value)}
        />
        <SaveButtons isPending={false} onCancel={onCancel} />
      </Stack>
    </form>
  )
}
