import {
  Modal,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { channelSchema } from '../../../../shared/model/permission.ts'
import {
  type NamedReminderRule,
  PERSON_REMINDERS,
  type PersonReminder,
  type ReminderRule,
} from '../../../../shared/model/reminder.ts'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { DRAFT_FIELDS, namesField, VOUCHER_FIELD } from '../draft/fill-draft.ts'
import { ruleNameText } from '../rule-name.ts'
import { blankRule, personKind } from './blank-rule.ts'
import { KindFields } from './KindFields.tsx'
import { SegmentField } from './SegmentField.tsx'
import { useRuleChanges } from './use-rule-changes.ts'

export interface RuleDialogProps {
  /** null for a new one. */
  named: NamedReminderRule | null
  onClose: () => void
}

/** Everything that can be set in a rule. */
export function RuleDialog({ named, onClose }: RuleDialogProps) {
  const { t } = useTranslation('today')
  const changes = useRuleChanges()
  const [name, setName] = useState(named?.name ?? '')
  const [rule, setRule] = useState<ReminderRule>(named?.rule ?? blankRule('anniversary'))
  const [isWhole, setWhole] = useState(true)
  const isReadyMade = named !== null && named.name === null
  const title =
    named === null ? t('rules.form.newTitle') : t('rules.editRule', { name: ruleNameText(named, t) })
  const submit = () => {
    const saved = { name: isReadyMade ? null : name.trim(), rule }
    void changes.save(
      named === null ? saved : { ...saved, key: named.key },
      named === null ? 'added' : 'saved',
    )
    onClose()
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={title}>
      <form
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack>
          {!isReadyMade && (
            <NameAndKind
              name={name}
              onName={setName}
              kind={rule.kind}
              onKind={named === null ? kind => setRule(blankRule(kind)) : null}
            />
          )}
          <KindFields key={rule.kind} rule={rule} onChange={setRule} onWhole={setWhole} />
          <CommonFields rule={rule} onChange={setRule} />
          <SaveButtons
            isPending={false}
            disabled={(!isReadyMade && name.trim() === '') || !isWhole || rule.channels.length === 0}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}

interface NameAndKindProps {
  name: string
  onName: (name: string) => void
  kind: PersonReminder
  /** null where the kind stays. */
  onKind: ((kind: PersonReminder) => void) | null
}

function NameAndKind({ name, onName, kind, onKind }: NameAndKindProps) {
  const { t } = useTranslation('today')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput
        label={t('rules.form.name')}
        required
        maxLength={80}
        value={name}
        onChange={event => onName(event.currentTarget.value)}
      />
      <Select
        label={t('rules.form.kind')}
        description={t(`what.${kind}`)}
        inputWrapperOrder={['label', 'input', 'description']}
        data={PERSON_REMINDERS.map(value => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        disabled={onKind === null}
        onChange={word => {
          const chosen = personKind(word)
          if (chosen !== null) onKind?.(chosen)
        }}
      />
    </SimpleGrid>
  )
}

/** The longest time that a rule takes, in days. */
const MOST_DAYS = 999

function CommonFields({ rule, onChange }: { rule: ReminderRule; onChange: (rule: ReminderRule) => void }) {
  const { t } = useTranslation(['today', 'common'])
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['leadDays', 'keepDays'] as const).map(field => (
          <NumberInput
            key={field}
            label={t(`today:rules.form.${field}`)}
            min={0}
            max={MOST_DAYS}
            allowDecimal={false}
            value={rule[field]}
            onChange={typed => {
              if (typeof typed === 'number') onChange({ ...rule, [field]: typed })
            }}
          />
        ))}
      </SimpleGrid>
      <SegmentField segment={rule.segment} onChange={segment => onChange({ ...rule, segment })} />
      <MultiSelect
        label={t('today:rules.form.channels')}
        description={t('today:rules.form.channelsHint')}
        error={rule.channels.length === 0 && t('today:rules.form.removeChannel')}
        data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
        value={rule.channels}
        onChange={chosen =>
          onChange({ ...rule, channels: chosen.map(channel => channelSchema.parse(channel)) })
        }
      />
      <DraftField rule={rule} onChange={onChange} />
    </>
  )
}

function DraftField({ rule, onChange }: { rule: ReminderRule; onChange: (rule: ReminderRule) => void }) {
  const { t } = useTranslation('today')
  const hasVoucher = 'voucher' in rule && rule.voucher !== null
  const lacksVoucher = hasVoucher && rule.draft !== null && !namesField(rule.draft, 'voucher')
  return (
    <Textarea
      label={t('rules.form.draft')}
      description={t('rules.form.draftHint', { fields: DRAFT_FIELDS.join(' ') })}
      placeholder={t('rules.form.draftPlaceholder')}
      error={lacksVoucher && t('rules.form.draftNoVoucher', { field: VOUCHER_FIELD })}
      autosize
      minRows={3}
      maxRows={12}
      maxLength={4000}
      value={rule.draft ?? ''}
      onChange={event => {
        const text = event.currentTarget.value
        onChange({ ...rule, draft: text.trim() === '' ? null : text })
      }}
    />
  )
}
