import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type CampaignTemplate, TEMPLATE_SETUPS } from '../../../shared/model/campaign.ts'
import type { PresetSegment, SegmentReference } from '../../../shared/model/segment.ts'
import { failureText } from '../../app/failure-text.ts'
import { formatCount } from '../../i18n/format.ts'
import { filterAddress } from '../customers/customer-view.ts'
import { lackText } from '../segments/lack-text.ts'
import { useSegmentCount } from '../segments/use-segment-count.ts'
import classes from './Campaigns.module.css'
import { newCampaignAddress } from './campaign-address.ts'
import { DraftDialog } from './DraftDialog.tsx'

export interface TemplateCardProps {
  template: CampaignTemplate
  /** Whether it is known which presets the data suffice for. */
  isKnown: boolean
  /** The preset that it is for; undefined for one with a rule of its own. */
  preset: PresetSegment | undefined
}

/** A ready-made campaign: what for, for whom, and how many that are today. */
export function TemplateCard({ template, isKnown, preset }: TemplateCardProps) {
  const { t } = useTranslation(['segments', 'campaigns'])
  const [isReading, setReading] = useState(false)
  const { segment, windowDays } = TEMPLATE_SETUPS[template]
  const name = t(`campaigns:template.${template}`)
  const lack = preset?.rule === null ? lackText(preset, t) : null
  return (
    <li className={classes.card}>
      <Title order={3} className={classes.cardName ?? ''}>
        {name}
      </Title>
      <p className={classes.goal}>{t(`campaigns:goal.${template}`)}</p>
      <p className={classes.quiet}>
        {segment.kind === 'preset'
          ? t('campaigns:templates.segment', { name: t(`segments:preset.${segment.preset}`) })
          : t('campaigns:templates.waiting')}
        {' · '}
        {t('campaigns:templates.window', { days: windowDays })}
      </p>
      <div className={classes.numbers}>
        {lack ?? <SegmentNumbers segment={segment} name={name} isReady={isKnown} />}
      </div>
      <div className={classes.cardButtons}>
        {lack === null && (
          <Button
            component={Link}
            to={newCampaignAddress({ template })}
            size="compact-sm"
            aria-label={t('campaigns:templates.useOf', { name })}
          >
            {t('campaigns:templates.use')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('campaigns:templates.draftOf', { name })}
          onClick={() => setReading(true)}
        >
          {t('campaigns:templates.draft')}
        </Button>
      </div>
      {isReading && <DraftDialog template={template} onClose={() => setReading(false)} />}
    </li>
  )
}

export interface SegmentNumbersProps {
  segment: SegmentReference
  /** What the number is of, for those who do not see where it stands. */
  name: string
  isReady: boolean
}

/** How many a segment means, which opens them, and how many of them one may write to. */
export function SegmentNumbers({ segment, name, isReady }: SegmentNumbersProps) {
  const { t } = useTranslation(['campaigns', 'segments', 'common'])
  const { data, error } = useSegmentCount(segment, isReady)
  if (error !== null) return failureText(error)
  if (data === undefined) return <span className={classes.quiet}>{t('segments:entry.counting')}</span>
  const { customers, allowed } = data
  const people = t('common:count.customers', { count: customers, formatted: formatCount(customers) })
  if (customers === 0) return <strong>{people}</strong>
  return (
    <>
      <Link
        to={filterAddress({ segment })}
        aria-label={`${people}: ${name}`}
        className={classes.people ?? ''}
      >
        {people}
      </Link>{' '}
      <span className={classes.quiet}>
        {t('campaigns:templates.allowed', {
          email: formatCount(allowed.email),
          post: formatCount(allowed.post),
        })}
      </span>
    </>
  )
}
