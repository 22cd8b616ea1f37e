import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { permissionPlaceSchema } from '../../../../shared/model/permission.ts'
import { DayInput } from '../../../components/DayInput.tsx'
import classes from './Entry.module.css'
import { EvidencePicker } from './EvidencePicker.tsx'
import type { ProofDraft } from './proof-draft.ts'

export interface ProofFieldsProps {
  draft: ProofDraft
  onChange: (change: Partial<ProofDraft>) => void
  /** Of the entry; the sign-up cannot be later. */
  day: string | null
  onDay: (day: string | null) => void
  dayLabel: string
  today: string
  /** Whether there was a mail with a link to click, and so two points in time. */
  hasConfirmation: boolean
  /** Whether an IP address can be added: one of many people at once would prove nothing. */
  mayHaveIp?: boolean
}

/** When, where, and what proves it. Only the day is needed. */
export function ProofFields(props: ProofFieldsProps) {
  const { draft, onChange, hasConfirmation, mayHaveIp = false } = props
  const { t } = useTranslation('ledger')
  return (
    <Stack>
      <Moments {...props} />
      {hasConfirmation && (
        <Text size="sm" c="dimmed">
          {t('proof.doubleOptIn')}
        </Text>
      )}
      <Select
        label={t('place.label')}
        placeholder={t('place.none')}
        data={permissionPlaceSchema.options.map(value => ({ value, label: t(`place.names.${value}`) }))}
        value={draft.place}
        clearable
        onChange={value => onChange({ place: value === null ? null : permissionPlaceSchema.parse(value) })}
      />
      <TextInput
        label={t('proof.note')}
        placeholder={t('proof.notePlaceholder')}
        maxLength={2000}
        value={draft.note}
        onChange={event => onChange({ note: event.currentTarget.value })}
      />
      <EvidencePicker files={draft.files} onChange={files => onChange({ files })} />
      {mayHaveIp && <IpField address={draft.ipAddress} onChange={ipAddress => onChange({ ipAddress })} />}
    </Stack>
  )
}

function Moments({ draft, onChange, day, onDay, dayLabel, today, hasConfirmation }: ProofFieldsProps) {
  const { t } = useTranslation('ledger')
  return (
    <>
      {hasConfirmation && (
        <Group grow align="flex-start">
          <DayInput
            label={t('proof.signedUpDay')}
            value={draft.signedUpDay}
            maxDate={day ?? today}
            onChange={signedUpDay => onChange({ signedUpDay })}
          />
          <TimeInput
            label={t('proof.signedUpTime')}
            disabled={draft.signedUpDay === null}
            value={draft.signedUpTime}
            onChange={event => onChange({ signedUpTime: event.currentTarget.value })}
          />
        </Group>
      )}
      <Group grow align="flex-start">
        <DayInput
          label={hasConfirmation ? t('proof.confirmedDay') : dayLabel}
          value={day}
          onChange={onDay}
          maxDate={today}
          required
        />
        <TimeInput
          label={t(hasConfirmation ? 'proof.confirmedTime' : 'proof.time')}
          value={draft.time}
          onChange={event => onChange({ time: event.currentTarget.value })}
        />
      </Group>
    </>
  )
}

/** Only for those who have it and want to keep it. */
function IpField({ address, onChange }: { address: string | null; onChange: (address: string) => void }) {
  const { t } = useTranslation('ledger')
  if (address === null)
    return (
      <Button
        className={classes.more ?? ''}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => onChange('')}
      >
        {t('proof.addIp')}
      </Button>
    )
  return (
    <TextInput
      data-autofocus
      label={t('proof.ip')}
      description={t('proof.ipHint')}
      maxLength={45}
      value={address}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
