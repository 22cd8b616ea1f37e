import { Alert, Button, Loader, Radio, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { CustomerFilter } from '../../../../shared/model/customer.ts'
import type { BulkStatement, Channel, ConsentOrigin } from '../../../../shared/model/permission.ts'
import { api, orpc } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { useStatus } from '../../../app/use-status.ts'
import { BackLink } from '../../../components/BackLink.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Page } from '../../../components/Page.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { customersAddress } from '../../customers/customer-view.ts'
import { useConditionTexts } from '../../customers/use-condition-texts.ts'
import { useCustomerView } from '../../customers/use-customer-view.ts'
import { ChannelChoice } from '../entry/ChannelChoice.tsx'
import { ConsentFields } from '../entry/ConsentFields.tsx'
import { ProofFields } from '../entry/ProofFields.tsx'
import { givenConsent, givenProof, NO_PROOF } from '../entry/proof-draft.ts'
import { setBulkTakenBack } from './take-back.ts'

/** The same consent or objection for everybody whom the customer list shows with the same address. */
export default function ForManyScreen() {
  const { t } = useTranslation(['ledger', 'common'])
  const [{ filter }] = useCustomerView()
  const [parameters] = useSearchParams()
  const back = customersAddress(parameters)
  const status = useStatus()
  const found = useQuery(orpc.customers.search.queryOptions({ input: { ...filter, limit: 0 } }))
  return (
    <Page
      layout="text"
      title={t('ledger:many.title')}
      description={t('ledger:many.description')}
      back={<BackLink to={back}>{t('ledger:many.back')}</BackLink>}
    >
      {found.isError && <LoadFailure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data === undefined || status.data === undefined ? (
        <Loader />
      ) : (
        <>
          <Whom filter={filter} total={found.data.total} />
          {found.data.total > 0 && (
            <StatementForm filter={filter} total={found.data.total} today={status.data.today} back={back} />
          )}
        </>
      )}
    </Page>
  )
}

function Whom({ filter, total }: { filter: CustomerFilter; total: number }) {
  const { t } = useTranslation(['ledger', 'common'])
  const conditions = useConditionTexts(filter).map(({ text }) => text)
  return (
    <Panel title={t('ledger:many.whom')}>
      <Text>
        <strong>{t('common:count.customers', { count: total, formatted: formatCount(total) })}</strong>
        {' – '}
        {conditions.length === 0 ? t('ledger:many.everybody') : conditions.join(' · ')}
      </Text>
      {total === 0 && <Text c="dimmed">{t('ledger:many.nobody')}</Text>}
    </Panel>
  )
}

interface StatementFormProps {
  filter: CustomerFilter
  total: number
  today: string
  back: string
}

const KINDS = ['consent', 'objection'] as const
type Kind = BulkStatement['kind']

function StatementForm({ filter, total, today, back }: StatementFormProps) {
  const { t } = useTranslation(['ledger', 'customers', 'common'])
  const [kind, setKind] = useState<Kind>('consent')
  const [channels, setChannels] = useState<readonly Channel[]>(['email'])
  const [origin, setOrigin] = useState<ConsentOrigin | null>(null)
  const [day, setDay] = useState<string | null>(today)
  const [wording, setWording] = useState('')
  const [proof, setProof] = useState(NO_PROOF)
  const record = useRecordForMany(back)
  const isConsent = kind === 'consent'
  const hasConfirmation = isConsent && origin === 'double_opt_in'
  const said = isConsent ? givenConsent(origin, wording) : {}
  const canSave = day !== null && channels.length > 0 && said !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (day === null || said === null || !canSave) return
    const given = givenProof(proof, hasConfirmation)
    record.mutate({ audience: filter, kind, channels: [...channels], day, ...said, ...given })
  }
  return (
    <form onSubmit={submit}>
      <Panel title={t('ledger:many.kind')}>
        <Stack>
          <KindChoice kind={kind} onChange={setKind} />
          <ChannelChoice label={t('ledger:many.channels')} value={channels} onChange={setChannels} />
          {isConsent && (
            <ConsentFields origin={origin} onOrigin={setOrigin} wording={wording} onWording={setWording} />
          )}
          <ProofFields
            draft={proof}
            onChange={change => setProof({ ...proof, ...change })}
            day={day}
            onDay={setDay}
            dayLabel={t('ledger:entry.objectDay')}
            {...{ today, hasConfirmation }}
          />
          <Alert color="ochre" icon={<IconAlertTriangle aria-hidden />}>
            {t('ledger:many.warning')}
          </Alert>
          <div role="status">
            {record.data?.customers === 0 && (
              <Alert color="ochre" icon={<IconAlertTriangle aria-hidden />}>
                {t('ledger:many.allClosed')}
              </Alert>
            )}
          </div>
          <Button
            type="submit"
            style={{ alignSelf: 'flex-end' }}
            disabled={!canSave}
            loading={record.isPending}
          >
            {t('ledger:many.save', { count: total, formatted: formatCount(total) })}
          </Button>
        </Stack>
      </Panel>
    </form>
  )
}

function KindChoice({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) {
  const { t } = useTranslation('ledger')
  return (
    <Radio.Group
      aria-label={t('many.kind')}
      value={kind}
      onChange={value => onChange(KINDS.find(one => one === value) ?? 'consent')}
    >
      <Stack gap="sm">
        {KINDS.map(one => (
          <Radio
            key={one}
            value={one}
            label={t(`many.kinds.${one}`)}
            description={t(`many.kinds.${one}Text`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** Saves, goes back to the list, and offers to take all of it back. */
function useRecordForMany(back: string) {
  const { t } = useTranslation('ledger')
  const navigate = useNavigate()
  return useUndoable((statement: Parameters<typeof api.permission.recordForMany>[0]) => ({
    make: () => api.permission.recordForMany(statement),
    message: ({ customers, skipped }) => {
      if (customers === 0) return null
      const saved = t('many.saved', { count: customers, formatted: formatCount(customers) })
      if (skipped === 0) return saved
      return `${saved} ${t('many.skipped', { count: skipped, formatted: formatCount(skipped) })}`
    },
    takeBack: ({ bulkId }) => setBulkTakenBack(bulkId, true),
    onMade: ({ customers }) => (customers === 0 ? undefined : navigate(back)),
  }))
}
