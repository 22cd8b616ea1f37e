import { Loader, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type {
  ExistingCustomerTicks,
  ExplainedVerdict,
  PermissionExplanation,
  PermissionFact,
} from '../../../../shared/model/permission-explanation.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { useVerdictWords } from '../../../components/VerdictMark.tsx'
import { ChannelVerdict } from './ChannelVerdict.tsx'
import classes from './Explain.module.css'
import { useFactWords } from './use-fact-words.ts'
import { useTickWords } from './use-tick-words.ts'

/** Why a person may be contacted on each channel, or not: what carried the verdict, and what was overruled. */
export function Explanation({ customerId }: { customerId: number }) {
  const explained = useQuery(orpc.permission.explain.queryOptions({ input: { customerId } }))
  if (explained.isError)
    return <LoadFailure error={explained.error} onRetry={() => void explained.refetch()} />
  if (explained.data === undefined) return <Loader size="sm" />
  return <Explained explanation={explained.data} />
}

function Explained({ explanation: { verdicts, existingCustomer } }: { explanation: PermissionExplanation }) {
  const { t } = useTranslation('ledger')
  const advertising = verdicts.filter(({ verdict }) => verdict.purpose === 'advertising')
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('explain.strictest')}
      </Text>
      {advertising.map(one => (
        <ChannelVerdict key={one.verdict.channel} verdict={one.verdict}>
          <Facts {...one} />
        </ChannelVerdict>
      ))}
      <Ticks ticks={existingCustomer} />
      <Others verdicts={verdicts} />
    </Stack>
  )
}

function Facts({ verdict, facts }: ExplainedVerdict) {
  const { t } = useTranslation('ledger')
  if (facts.length === 0) return <div className={classes.quiet}>{t('explain.nothingKnown')}</div>
  return (
    <ul className={classes.facts}>
      {facts.map(fact => (
        <Fact key={JSON.stringify(fact)} fact={fact} channel={verdict.channel} />
      ))}
    </ul>
  )
}

function Fact({ fact, channel }: { fact: PermissionFact; channel: ExplainedVerdict['verdict']['channel'] }) {
  const { t } = useTranslation('ledger')
  const words = useFactWords()
  const { effect } = fact
  const how = effect === 'overruled' || effect === 'lifted' ? t(`explain.effectText.${effect}`) : null
  return (
    <li className={classes.fact} data-effect={effect}>
      <span className={classes.effect}>{t(`explain.effect.${effect}`)}</span>
      <span>
        <span className={classes.words}>{words(fact, channel)}</span>
        {how !== null && <span className={classes.quiet}> – {how}</span>}
      </span>
    </li>
  )
}

/** The four conditions of the existing-customer exception, for this person. */
function Ticks({ ticks }: { ticks: ExistingCustomerTicks }) {
  const { t } = useTranslation('ledger')
  const words = useTickWords()
  return (
    <section>
      <Title order={3} fz="md">
        {t('explain.existing.title')}
      </Title>
      {!ticks.enabled && <div className={classes.quiet}>{t('explain.existing.off')}</div>}
      <ul className={classes.ticks}>
        {words(ticks).map(({ name, met, label, standing }) => (
          <li key={name} className={classes.tick} data-met={met}>
            {met ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
            <span>
              {label}: <strong>{standing}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The verdicts on messages that advertise nothing, in a line each. */
function Others({ verdicts }: { verdicts: readonly ExplainedVerdict[] }) {
  const { t } = useTranslation(['ledger', 'common'])
  const wordsOf = useVerdictWords()
  const shown = verdicts
    .map(({ verdict }) => verdict)
    .filter(
      ({ purpose, channel }) =>
        purpose === 'transactional' || (purpose === 'address_check' && channel === 'post'),
    )
  return (
    <section>
      <Title order={3} fz="md">
        {t('ledger:explain.others')}
      </Title>
      <ul className={classes.others}>
        {shown.map(verdict => {
          const words = wordsOf(verdict)
          return (
            <li key={`${verdict.purpose}-${verdict.channel}`}>
              {t(`common:purpose.${verdict.purpose}`)}, {words.channel}: <strong>{words.answer}</strong> –{' '}
              {words.reason}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
