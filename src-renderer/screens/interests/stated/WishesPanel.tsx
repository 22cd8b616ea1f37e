import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil, IconThumbDown, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import type { CustomerInterest, Wish } from '../../../../shared/model/interest.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import classes from '../Interests.module.css'
import { statedInterests } from '../state-interests.ts'
import { useInterestsOfCustomer } from '../use-topics.ts'
import { StatementDialog } from './StatementDialog.tsx'

/** What a customer wants to hear about: what they said beside what their purchases show. */
export function WishesPanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('interests')
  const [isEntering, entering] = useDisclosure(false)
  const interests = useInterestsOfCustomer(card.id)
  return (
    <Panel
      title={t('stated.title')}
      description={t('stated.text')}
      actions={
        <Button
          className="no-print"
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={entering.open}
        >
          {t('stated.enter')}
        </Button>
      }
    >
      {interests.isError && <LoadFailure error={interests.error} onRetry={() => void interests.refetch()} />}
      {interests.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('stated.none')}
        </Text>
      )}
      {interests.data !== undefined && interests.data.length > 0 && (
        <ul className={classes.list} aria-label={t('stated.list')}>
          {interests.data.map(interest => (
            <InterestRow key={`${interest.topicId}|${interest.name}`} card={card} interest={interest} />
          ))}
        </ul>
      )}
      {isEntering && (
        <StatementDialog who={{ customerIds: [card.id] }} count={null} onClose={entering.close} />
      )}
    </Panel>
  )
}

interface InterestRowProps {
  card: CustomerCard
  interest: CustomerInterest
}

function InterestRow({ card, interest: { topicId, name, stated, derived } }: InterestRowProps) {
  const { t } = useTranslation('interests')
  const say = (word: Wish['word'], message: string) => {
    const of: Wish['of'] = topicId === null ? { kind: 'text', text: name } : { kind: 'topic', topicId }
    const statement = { who: { customerIds: [card.id] }, wishes: [{ of, word }], source: 'owner' as const }
    changeUndoably(statedInterests([statement], () => message)).catch(notifyFailure)
  }
  return (
    <li>
      <div className={classes.words}>
        <span className={classes.name} data-denied={stated?.word === 'no' || undefined}>
          {name}
        </span>
        {stated !== null && (
          <span className={classes.said} data-word={stated.word}>
            {t('stated.said', {
              word: t(`stated.${stated.word}`),
              day: formatDay(stated.day),
              source: t(`source.${stated.source}`),
            })}
          </span>
        )}
        {derived !== null && (
          <span className={classes.quiet}>
            {t(stated?.word === 'no' ? 'stated.derivedDenied' : 'stated.derived', {
              count: derived.purchases,
              formatted: formatCount(derived.purchases),
              day: formatDay(derived.lastDay),
            })}
          </span>
        )}
      </div>
      <Group gap={4} className="no-print">
        {stated?.word !== 'no' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('stated.stop', { name })}
            title={t('stated.stopShort')}
            onClick={() => say('no', t('stated.stopped', { name }))}
          >
            <IconThumbDown size={16} aria-hidden />
          </ActionIcon>
        )}
        {stated !== null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('stated.forget', { name })}
            title={t('stated.forgetShort')}
            onClick={() => say('unsaid', t('stated.forgotten', { name }))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
    </li>
  )
}
