import { Alert, Button, Checkbox, Loader, Switch, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconInfoCircle } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExistingCustomerRule } from '../../../shared/model/permission.ts'
import { orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { useStatus } from '../../app/use-status.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import classes from './permission.module.css'

/** The existing-customer exception: four conditions, of which two are read from the data. */
export function ExistingCustomerPanel() {
  const { t } = useTranslation(['permission', 'common'])
  const rule = useQuery(orpc.permission.existingCustomerRule.queryOptions())
  return (
    <Panel title={t('permission:existing.title')} description={t('permission:existing.description')}>
      {rule.isPending && <Loader size="sm" />}
      {rule.isError && <LoadFailure error={rule.error} onRetry={() => void rule.refetch()} />}
      {rule.data && <RuleForm key={JSON.stringify(rule.data)} stored={rule.data} />}
    </Panel>
  )
}

/** Ticks count once they are saved: all customers are judged anew by them. */
function RuleForm({ stored }: { stored: ExistingCustomerRule }) {
  const { t } = useTranslation('permission')
  const [rule, setRule] = useState(stored)
  const changed = !sameRule(rule, stored)
  const save = useMutation(
    orpc.permission.setExistingCustomerRule.mutationOptions({
      onSuccess: saved => {
        queryClient.setQueryData(orpc.permission.existingCustomerRule.queryKey(), saved)
        notifyDone(t('existing.saved'))
      },
      onError: notifyFailure,
    }),
  )
  const change = (values: Partial<ExistingCustomerRule>) => setRule({ ...rule, ...values })
  return (
    <>
      <Switch
        checked={rule.enabled}
        label={t('existing.enabled')}
        onChange={event => change({ enabled: event.currentTarget.checked })}
      />
      <ul className={classes.conditions} aria-label={t('existing.conditions')}>
        <Condition name="sale" met fromData />
        <Condition name="similar" met={rule.similarGoods}>
          <Checkbox
            checked={rule.similarGoods}
            label={t('existing.similarTick')}
            onChange={event => change({ similarGoods: event.currentTarget.checked })}
          />
        </Condition>
        <Condition name="objection" met fromData />
        <Condition name="notice" met={rule.noticeAtCollectionSince !== null && rule.noticeInEveryMail}>
          <NoticeSince rule={rule} onChange={change} />
          <Checkbox
            checked={rule.noticeInEveryMail}
            label={t('existing.noticeInEveryMail')}
            onChange={event => change({ noticeInEveryMail: event.currentTarget.checked })}
          />
        </Condition>
      </ul>
      <Effect rule={rule} changed={changed} />
      <Button mt="md" disabled={!changed} loading={save.isPending} onClick={() => save.mutate(rule)}>
        {t('existing.save')}
      </Button>
    </>
  )
}

function sameRule(a: ExistingCustomerRule, b: ExistingCustomerRule): boolean {
  return (
    a.enabled === b.enabled &&
    a.similarGoods === b.similarGoods &&
    a.noticeAtCollectionSince === b.noticeAtCollectionSince &&
    a.noticeInEveryMail === b.noticeInEveryMail
  )
}

interface NoticeSinceProps {
  rule: ExistingCustomerRule
  onChange: (values: Partial<ExistingCustomerRule>) => void
}

function NoticeSince({ rule, onChange }: NoticeSinceProps) {
  const { t } = useTranslation('permission')
  const today = useStatus().data?.today
  return (
    <div>
      <DayInput
        label={t('existing.noticeSince')}
        value={rule.noticeAtCollectionSince}
        {...(today === undefined ? {} : { maxDate: today })}
        onChange={noticeAtCollectionSince => onChange({ noticeAtCollectionSince })}
      />
      <Text size="sm" c="dimmed">
        {t('existing.noticeSinceHint')}
      </Text>
    </div>
  )
}

interface ConditionProps {
  name: 'sale' | 'similar' | 'objection' | 'notice'
  met: boolean
  /** Checked by the program for each person; nothing to tick. */
  fromData?: boolean
  children?: ReactNode
}

function Condition({ name, met, fromData = false, children }: ConditionProps) {
  const { t } = useTranslation('permission')
  return (
    <li className={classes.condition} data-met={met}>
      {met ? <IconCircleCheck size={20} aria-hidden /> : <IconCircleDashed size={20} aria-hidden />}
      <div className={classes.body}>
        <div>
          <strong>{t(`existing.${name}.label`)}</strong>
          <span className={classes.who}>{t(fromData ? 'existing.fromData' : 'existing.fromYou')}</span>
          <Text size="sm" c="dimmed">
            {t(`existing.${name}.text`)}
          </Text>
        </div>
        {children}
      </div>
    </li>
  )
}

/** What the ticks lead to, and whether they are saved yet. */
function Effect({ rule, changed }: { rule: ExistingCustomerRule; changed: boolean }) {
  const { t } = useTranslation('permission')
  const complete = rule.similarGoods && rule.noticeInEveryMail && rule.noticeAtCollectionSince !== null
  const key = !rule.enabled ? 'off' : complete ? 'effective' : 'incomplete'
  return (
    <Alert
      role="status"
      color={key === 'effective' ? 'green' : key === 'incomplete' ? 'ochre' : 'gray'}
      icon={<IconInfoCircle aria-hidden />}
    >
      {t(`existing.${key}`)} {changed && <strong>{t('existing.unsaved')}</strong>}
    </Alert>
  )
}
