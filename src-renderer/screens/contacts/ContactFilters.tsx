import { Button, NativeSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type ContactFilter, contactFilterSchema } from '../../../shared/model/contact-log.ts'
import { channelSchema, purposeSchema } from '../../../shared/model/permission.ts'
import { orpc } from '../../app/client.ts'
import { ConditionPill } from '../../components/ConditionPill.tsx'
import { DayInput } from '../../components/DayInput.tsx'
import { useRules } from '../today/use-rules.ts'
import classes from './Contacts.module.css'
import { withContactCondition } from './contact-view.ts'

/** The choice that sets no condition. */
const ANY = ''

export interface ContactFiltersProps {
  filter: ContactFilter
  onChange: (filter: ContactFilter) => void
}

type Set = <Name extends keyof ContactFilter>(name: Name, value: ContactFilter[Name] | null) => void

/** Which contacts are shown. */
export function ContactFilters({ filter, onChange }: ContactFiltersProps) {
  const { t } = useTranslation(['contacts', 'common'])
  const set: Set = (name, value) => onChange(withContactCondition(filter, name, value))
  const { channel, purpose } = contactFilterSchema.shape
  const any = { value: ANY, label: t('contacts:filter.all') }
  return (
    <div className={classes.filters}>
      {(['from', 'to'] as const).map(end => (
        <DayInput
          key={end}
          className={classes.narrow ?? ''}
          label={t(`contacts:filter.${end}`)}
          value={filter[end] ?? null}
          onChange={day => set(end, day)}
        />
      ))}
      <NativeSelect
        className={classes.narrow ?? ''}
        label={t('contacts:filter.channel')}
        data={[any, ...channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))]}
        value={filter.channel ?? ANY}
        onChange={({ currentTarget: { value } }) => set('channel', channel.safeParse(value).data ?? null)}
      />
      <NativeSelect
        className={classes.wide ?? ''}
        label={t('contacts:filter.purpose')}
        data={[any, ...purposeSchema.options.map(value => ({ value, label: t(`common:purpose.${value}`) }))]}
        value={filter.purpose ?? ANY}
        onChange={({ currentTarget: { value } }) => set('purpose', purpose.safeParse(value).data ?? null)}
      />
      <Occurring filter={filter} set={set} />
      <Conditions filter={filter} onChange={onChange} set={set} />
    </div>
  )
}

/** What occurs in the log: words, lists, reminders. */
function Occurring({ filter, set }: { filter: ContactFilter; set: Set }) {
  const { t } = useTranslation(['contacts', 'today'])
  const choices = useQuery(orpc.contacts.choices.queryOptions()).data
  if (choices === undefined) return null
  const { labels, lists, campaigns, reminders } = choices
  const choose = { className: classes.wide ?? '', placeholder: t('contacts:filter.all'), clearable: true }
  return (
    <>
      <Select
        {...choose}
        searchable
        limit={200}
        label={t('contacts:filter.label')}
        data={labels}
        value={filter.label ?? null}
        onChange={value => set('label', value)}
      />
      {lists.length > 0 && (
        <Select
          {...choose}
          searchable
          limit={200}
          label={t('contacts:filter.list')}
          data={lists.map(({ exportId, fileName }) => ({ value: String(exportId), label: fileName }))}
          value={filter.exportId?.toString() ?? null}
          onChange={value => set('exportId', value === null ? null : Number(value))}
        />
      )}
      {campaigns.length > 0 && (
        <Select
          {...choose}
          searchable
          label={t('contacts:filter.campaign')}
          data={campaigns.map(({ campaignId, name }) => ({ value: String(campaignId), label: name }))}
          value={filter.campaignId?.toString() ?? null}
          onChange={value => set('campaignId', value === null ? null : Number(value))}
        />
      )}
      {reminders.length > 0 && (
        <Select
          {...choose}
          label={t('contacts:filter.reminder')}
          data={reminders.map(value => ({ value, label: t(`today:kind.${value}`) }))}
          value={filter.reminder ?? null}
          onChange={value =>
            set('reminder', contactFilterSchema.shape.reminder.safeParse(value).data ?? null)
          }
        />
      )}
    </>
  )
}

/** Conditions that other screens set, and the way back to all contacts. */
function Conditions({ filter, onChange, set }: ContactFiltersProps & { set: Set }) {
  const { t } = useTranslation('contacts')
  const { customerId, ruleKey, overLimits } = filter
  const { ruleName } = useRules()
  const name = useCustomerName(customerId)
  if (Object.keys(filter).length === 0) return null
  return (
    <>
      {customerId !== undefined && (
        <ConditionPill onRemove={() => set('customerId', null)} removeLabel={t('filter.remove', { name })}>
          {t('filter.customer', { name })}
        </ConditionPill>
      )}
      {ruleKey !== undefined && (
        <ConditionPill
          onRemove={() => set('ruleKey', null)}
          removeLabel={t('filter.remove', { name: ruleName(ruleKey) })}
        >
          {t('filter.rule', { name: ruleName(ruleKey) })}
        </ConditionPill>
      )}
      {overLimits === true && (
        <ConditionPill
          onRemove={() => set('overLimits', null)}
          removeLabel={t('filter.remove', { name: t('filter.overLimits') })}
        >
          {t('filter.overLimits')}
        </ConditionPill>
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => onChange({})}>
        {t('filter.clear')}
      </Button>
    </>
  )
}

function useCustomerName(customerId: number | undefined): string {
  const { t } = useTranslation('contacts')
  const { data } = useQuery(
    orpc.customers.get.queryOptions({ input: { id: customerId ?? 0 }, enabled: customerId !== undefined }),
  )
  return data?.name || t('list.noName')
}
