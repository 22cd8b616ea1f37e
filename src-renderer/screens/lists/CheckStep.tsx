import { Group, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ListCheck } from '../../../shared/model/list.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { PauseOverride } from '../../components/PauseOverride.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './CheckStep.module.css'
import { ExcludedTable } from './ExcludedTable.tsx'
import { NobodyAllowed } from './NobodyAllowed.tsx'
import { type StepProps, WizardStep } from './WizardStep.tsx'

/** Who may be written to, on which ground, and who not, for which reason. */
export function CheckStep({ state, request, onChange, ...step }: StepProps) {
  const { t } = useTranslation(['lists', 'common'])
  const check = useQuery(orpc.lists.check.queryOptions({ input: request }))
  const resting = check.data?.excluded.find(({ reason }) => reason === 'contact_pause')?.count ?? 0
  const none = check.data !== undefined && check.data.allowed === 0
  return (
    <WizardStep
      // Another channel is another answer: it is read from its heading on.
      key={state.channel}
      title={t(state.purpose === 'address_check' ? 'lists:check.titleAddresses' : 'lists:check.title')}
      {...step}
      onNext={check.data === undefined || none ? null : step.onNext}
    >
      {check.isPending && <Loader size="sm" />}
      {check.isError && <LoadFailure error={check.error} onRetry={() => void check.refetch()} />}
      {check.data && (
        <>
          {none ? (
            <NobodyAllowed state={state} total={check.data.total} onChange={onChange} />
          ) : (
            <Allowed check={check.data} />
          )}
          {(resting > 0 || state.pauseOverride !== '') && (
            <PauseOverride
              title={t('lists:pause.title', { count: resting, formatted: formatCount(resting) })}
              text={t('lists:pause.text')}
              button={t('lists:pause.override')}
              reason={state.pauseOverride}
              onChange={pauseOverride => onChange({ ...state, pauseOverride })}
            />
          )}
          <ExcludedTable request={request} excluded={check.data.excluded} />
        </>
      )}
    </WizardStep>
  )
}

function Allowed({ check }: { check: ListCheck }) {
  const { t } = useTranslation(['lists', 'common'])
  return (
    <>
      <div role="status">
        <Text className={classes.allowed}>
          {t('lists:check.allowed', { count: check.allowed, formatted: formatCount(check.allowed) })}{' '}
          <Text span c="dimmed">
            {t('lists:check.ofTotal', { total: formatCount(check.total) })}
          </Text>
        </Text>
      </div>
      <section>
        <Text fw={600}>{t('lists:check.grounds')}</Text>
        <ul className={classes.grounds}>
          {check.grounds.map(({ ground, count }) => (
            <li key={ground}>
              <Group gap="xs" justify="space-between" wrap="nowrap">
                <span>{t(`common:ground.${ground}`)}</span>
                <span>{formatCount(count)}</span>
              </Group>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
