import { Anchor, Button, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type CampaignTemplate, TEMPLATE_SETUPS } from '../../../../shared/model/campaign.ts'
import type { SegmentReference } from '../../../../shared/model/segment.ts'
import type { SilenceReason } from '../../../../shared/model/silence.ts'
import { orpc } from '../../../app/client.ts'
import { formatCount } from '../../../i18n/format.ts'
import { filterAddress } from '../../customers/customer-view.ts'
import { lackText } from '../../segments/lack-text.ts'
import { presetAddress } from '../../segments/preset-groups.ts'
import { useSegmentCount } from '../../segments/use-segment-count.ts'
import classes from '../Campaigns.module.css'
import { newCampaignAddress } from '../campaign-address.ts'
import { SegmentNumbers } from '../TemplateCard.tsx'

interface Play {
  template: CampaignTemplate
  /** Whom one begins with. */
  segment: SegmentReference
  /** Where there is more to see about it. */
  more: string
}

const PLAYS: Readonly<Record<SilenceReason, Play>> = {
  forgets: {
    template: 'reactivation',
    segment: TEMPLATE_SETUPS.reactivation.segment,
    more: presetAddress('due_soon'),
  },
  unaware: {
    template: 'bundle',
    segment: TEMPLATE_SETUPS.bundle.segment,
    more: '/products?view=bundles',
  },
  unavailable: {
    template: 'back_in_stock',
    segment: TEMPLATE_SETUPS.back_in_stock.segment,
    more: '/products?view=all',
  },
  too_expensive: {
    template: 'reactivation',
    segment: { kind: 'preset', preset: 'first_discounted' },
    more: '/value',
  },
}

/** One reason: what it means, what helps, whom to begin with, and of whom it is noted. */
export function PlayCard({ reason }: { reason: SilenceReason }) {
  const { t } = useTranslation(['segments', 'campaigns', 'common'])
  const { template, segment, more } = PLAYS[reason]
  const presets = useQuery(orpc.segments.presets.queryOptions({ input: {} })).data
  const preset = segment.kind === 'preset' ? presets?.find(one => one.preset === segment.preset) : undefined
  const lack = preset?.rule === null ? lackText(preset, t) : null
  const name =
    segment.kind === 'preset' ? t(`segments:preset.${segment.preset}`) : t('campaigns:templates.waiting')
  return (
    <li className={classes.card}>
      <Title order={3} className={classes.cardName ?? ''}>
        {t(`common:silence.${reason}`)}
      </Title>
      <p className={classes.goal}>{t(`campaigns:play.${reason}.what`)}</p>
      <p className={classes.helps}>
        <strong>{t('campaigns:silencePart.do')}:</strong> {t(`campaigns:play.${reason}.do`)}{' '}
        <Anchor component={Link} to={more} inherit underline="always">
          {t(`campaigns:play.${reason}.more`)}
        </Anchor>
      </p>
      <div className={classes.numbers}>
        <div className={classes.quiet}>{t('campaigns:silencePart.from', { segment: name })}</div>
        {lack ?? <SegmentNumbers segment={segment} name={name} isReady={presets !== undefined} />}
      </div>
      {lack === null && (
        <div className={classes.cardButtons}>
          <Button
            component={Link}
            to={newCampaignAddress({ template, segment })}
            size="compact-sm"
            aria-label={t('campaigns:silencePart.campaignOf', { reason: t(`common:silence.${reason}`) })}
          >
            {t('campaigns:silencePart.campaign')}
          </Button>
        </div>
      )}
      <Noted reason={reason} template={template} />
    </li>
  )
}

/** Of how many the reason is noted, which opens them, and the way to a campaign for them alone. */
function Noted({ reason, template }: { reason: SilenceReason; template: CampaignTemplate }) {
  const { t } = useTranslation(['campaigns', 'common'])
  const segment: SegmentReference = {
    kind: 'rule',
    rule: { match: 'all', parts: [{ field: 'silence', oneOf: [reason], not: false }] },
  }
  const noted = useSegmentCount(segment, true).data?.customers
  if (noted === undefined) return null
  if (noted === 0) return <p className={classes.quiet}>{t('campaigns:silencePart.nobody')}</p>
  const name = t(`common:silence.${reason}`)
  return (
    <div className={classes.cardButtons}>
      <Anchor component={Link} to={filterAddress({ segment })} underline="always">
        {t('campaigns:silencePart.noted', { count: noted, formatted: formatCount(noted) })}
      </Anchor>
      <Button
        component={Link}
        to={newCampaignAddress({ template, segment })}
        size="compact-sm"
        variant="default"
        aria-label={t('campaigns:silencePart.forNotedOf', { reason: name })}
      >
        {t('campaigns:silencePart.forNoted')}
      </Button>
    </div>
  )
}
