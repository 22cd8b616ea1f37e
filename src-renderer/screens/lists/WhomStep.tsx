import { Radio, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { orpc } from '../../app/client.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { useConditionTexts } from '../customers/use-condition-texts.ts'
import { readSegmentReference, writeSegmentReference } from '../segments/segment-address.ts'
import { useSegmentChoices } from '../segments/use-segment-choices.ts'
import { type StepProps, WizardStep } from './WizardStep.tsx'
import { AUDIENCES, type Audience, audienceFilter } from './wizard-state.ts'

export interface WhomStepProps extends StepProps {
  today: string
  filter: CustomerFilter | null
}

/** Whom the list is about, before anybody asks whether they may be written to. */
export function WhomStep({ state, onChange, today, filter, ...step }: WhomStepProps) {
  const { t } = useTranslation('lists')
  // What another screen handed over is what one came for.
  const offered: Audience[] = [
    ...(filter === null ? [] : ['filter' as const]),
    ...AUDIENCES.filter(audience => audience !== 'filter'),
  ]
  return (
    <WizardStep title={t('whom.title')} text={t('whom.text')} {...step}>
      <Radio.Group
        aria-label={t('whom.title')}
        value={state.audience}
        onChange={chosen => {
          const audience = offered.find(name => name === chosen)
          if (audience) onChange({ ...state, audience })
        }}
      >
        <Stack gap="sm">
          {offered.map(audience => (
            <AudienceChoice
              key={audience}
              audience={audience}
              filter={audienceFilter({ ...state, audience }, today, filter)}
              isOther={audience === 'segment' && filter?.segment !== undefined}
              isCounted={audience !== 'segment' || state.audience === 'segment'}
            />
          ))}
        </Stack>
      </Radio.Group>
      {state.audience === 'segment' && (
        <SegmentChoice segment={state.segment} onChange={segment => onChange({ ...state, segment })} />
      )}
    </WizardStep>
  )
}

function SegmentChoice({
  segment,
  onChange,
}: {
  segment: SegmentReference
  onChange: (segment: SegmentReference) => void
}) {
  const { t } = useTranslation('lists')
  const { groups } = useSegmentChoices()
  return (
    <Select
      label={t('whom.which')}
      data={groups}
      value={writeSegmentReference(segment)}
      allowDeselect={false}
      searchable
      maw={420}
      ml={32}
      onChange={value => {
        const chosen = readSegmentReference(value)
        if (chosen !== null) onChange(chosen)
      }}
    />
  )
}

interface AudienceChoiceProps {
  audience: Audience
  filter: CustomerFilter
  /** Beside a segment that another screen handed over. */
  isOther: boolean
  /** False where it is still open who is meant. */
  isCounted: boolean
}

function AudienceChoice({ audience, filter, isOther, isCounted }: AudienceChoiceProps) {
  const { t } = useTranslation(['lists', 'common'])
  const found = useQuery(
    orpc.customers.search.queryOptions({ input: { ...filter, limit: 0 }, enabled: isCounted }),
  )
  const conditions = useConditionTexts(filter)
    .map(({ text }) => text)
    .join(' · ')
  const explanation =
    audience === 'filter'
      ? conditions || t('lists:whom.choice.filterNone')
      : t(`lists:whom.choice.${audience}Text`, { day: formatDay(filter.lastOrderTo ?? '2000-01-01') })
  const handed = audience === 'filter' && filter.segment !== undefined ? 'handedSegment' : audience
  const name = isOther ? 'otherSegment' : handed
  const total = found.data?.total
  return (
    <Radio
      value={audience}
      label={
        <>
          {t(`lists:whom.choice.${name}`)}{' '}
          {isCounted && (
            <Text span size="sm" c="dimmed">
              {total === undefined
                ? t('lists:whom.counting')
                : t('common:count.customers', { count: total, formatted: formatCount(total) })}
            </Text>
          )}
        </>
      }
      description={explanation}
    />
  )
}
