import { NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CampaignEdit, CampaignReport } from '../../../../shared/model/campaign.ts'
import { BackLink } from '../../../components/BackLink.tsx'
import { Page } from '../../../components/Page.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { LONGEST_NAME } from '../../segments/copy-name.ts'
import { campaignAddress } from '../campaign-address.ts'
import { groupOf, useBundleGoods } from '../use-bundle-goods.ts'
import { MessageFields } from './MessageFields.tsx'
import { SegmentSelect } from './SegmentSelect.tsx'
import { useSaveCampaign } from './use-save-campaign.ts'

/** As long as a campaign can be measured, in days; see campaignEditSchema. */
const LONGEST_WINDOW = 365

export interface CampaignFormProps {
  /** What the form begins with. */
  edit: CampaignEdit
  /** null for a new one. */
  campaign: CampaignReport | null
}

/** What a campaign is called, whom it is for, what it says, and how long it is measured. */
export function CampaignForm({ edit: before, campaign }: CampaignFormProps) {
  const { t } = useTranslation('campaigns')
  const [edit, setEdit] = useState(before)
  const navigate = useNavigate()
  const change = (part: Partial<CampaignEdit>) => setEdit(now => ({ ...now, ...part }))
  const save = useSaveCampaign(campaign?.id ?? null)
  const frozenSegmentId = campaign?.frozenSegmentId ?? null
  const goods = useBundleGoods(groupOf({ segment: edit.segment, frozenSegmentId }))
  const wayBack = campaign === null ? '/campaigns' : campaignAddress(campaign.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (edit.name.trim() !== '' && !save.isPending) save.mutate(edit)
  }
  return (
    <Page
      title={t(campaign === null ? 'form.titleNew' : 'form.titleChange')}
      layout="text"
      back={<BackLink to={wayBack}>{campaign === null ? t('back') : campaign.name}</BackLink>}
    >
      <form onSubmit={submit}>
        <Stack gap={20}>
          <OccasionPanel edit={edit} before={before} isStarted={frozenSegmentId !== null} onChange={change} />
          <MessageFields
            template={edit.template}
            message={edit.message}
            goods={goods}
            onChange={message => change({ message })}
          />
          <SaveButtons
            isPending={save.isPending}
            disabled={edit.name.trim() === ''}
            onCancel={() => void navigate(wayBack)}
          />
        </Stack>
      </form>
    </Page>
  )
}

interface OccasionPanelProps {
  edit: CampaignEdit
  /** What the form began with. */
  before: CampaignEdit
  isStarted: boolean
  onChange: (part: Partial<CampaignEdit>) => void
}

/** What the campaign is called, whom it is for, what it is about, and how long it is measured. */
function OccasionPanel({ edit, before, isStarted, onChange }: OccasionPanelProps) {
  const { t } = useTranslation('campaigns')
  return (
    <Panel title={t('form.occasion')}>
      <Stack>
        <TextInput
          label={t('form.name')}
          maxLength={LONGEST_NAME}
          required
          withAsterisk={edit.name.trim() === ''}
          value={edit.name}
          onChange={event => onChange({ name: event.currentTarget.value })}
        />
        {isStarted ? (
          <Text size="sm">{t('form.segmentFixed')}</Text>
        ) : (
          <SegmentSelect
            segment={edit.segment}
            first={before.segment}
            onChange={segment => onChange({ segment })}
          />
        )}
        <Textarea
          label={t('form.about')}
          description={t('form.aboutHint')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={edit.message.about}
          onChange={event => onChange({ message: { ...edit.message, about: event.currentTarget.value } })}
        />
        <WindowInput days={edit.windowDays} onChange={windowDays => onChange({ windowDays })} />
      </Stack>
    </Panel>
  )
}

function WindowInput({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const { t } = useTranslation('campaigns')
  return (
    <NumberInput
      label={t('form.window')}
      description={t('form.windowHint')}
      min={1}
      max={LONGEST_WINDOW}
      clampBehavior="strict"
      allowDecimal={false}
      suffix={` ${t('form.days')}`}
      inputWrapperOrder={['label', 'description', 'input']}
      styles={{ wrapper: { maxWidth: 180 } }}
      value={days}
      onChange={value => {
        if (typeof value === 'number' && value >= 1) onChange(value)
      }}
    />
  )
}
