import { Button, Loader, Text, Title } from '@mantine/core'
import { IconAdjustments, IconCalendarCheck, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  type DueGroup,
  type DueInbox,
  type DueTogether,
  REMINDER_PILES,
  type ReminderPile,
} from '../../../shared/model/reminder.ts'
import { orpc } from '../../app/client.ts'
import { useStatus } from '../../app/use-status.ts'
import { Computing } from '../../components/Computing.tsx'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Notice } from '../../components/Notice.tsx'
import { OpenConsents } from '../../components/OpenConsents.tsx'
import { Page } from '../../components/Page.tsx'
import { formatCount } from '../../i18n/format.ts'
import { CreateListMenu } from './CreateListMenu.tsx'
import { CalendarButton } from './calendar/CalendarButton.tsx'
import { DueGroupCard } from './DueGroupCard.tsx'
import type { DueContext } from './DuePerson.tsx'
import { Flood } from './Flood.tsx'
import { ShopItems } from './ShopItems.tsx'
import classes from './Today.module.css'
import { dueAudience } from './today-address.ts'
import { useDueActs } from './use-due-acts.ts'
import { useDueKeys } from './use-due-keys.ts'
// Turns what is printed to the light appearance.
import '../../app/printing.ts'

/** What is due, of whom and why: overdue, this week, and soon. */
export default function TodayScreen() {
  const { t } = useTranslation(['today', 'common'])
  const status = useStatus().data
  if (status === undefined) return <Loader m="xl" />
  if (status.customers > 0) return <Inbox />
  return (
    <Page title={t('today:title')}>
      <NoOrdersYet icon={<IconCalendarCheck size={28} />} text={t('today:empty.noOrders')} />
    </Page>
  )
}

function Inbox() {
  const { t } = useTranslation(['today', 'common'])
  const query = useQuery(orpc.reminders.due.queryOptions({ input: {}, placeholderData: keepPreviousData }))
  // There may be many people: drawn in slices, they leave the window free.
  const inbox = useDeferredValue(query.data, undefined)
  return (
    <Page
      title={t('today:title')}
      description={t('today:description')}
      actions={
        <>
          <CalendarButton />
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('common:button.print')}
          </Button>
          <Button
            component={Link}
            to="/today/rules"
            variant="default"
            leftSection={<IconAdjustments size={17} aria-hidden />}
          >
            {t('today:rulesLink')}
          </Button>
        </>
      }
    >
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {inbox === undefined ? !query.isError && <Computing /> : <Piles inbox={inbox} />}
    </Page>
  )
}

function Piles({ inbox: { asOf, limits, piles, together, shop } }: { inbox: DueInbox }) {
  const { t } = useTranslation('today')
  const acts = useDueActs()
  const container = useRef<HTMLDivElement>(null)
  useDueKeys(container)
  const context = { asOf, withinDays: limits.withinDays, acts }
  const isEmpty = REMINDER_PILES.every(pile => piles[pile].length === 0)
  const now = shop.filter(({ pile }) => pile !== 'coming')
  const later = shop.filter(({ pile }) => pile === 'coming')
  const words = shop.length === 0 ? 'nothing' : 'shopOnly'
  return (
    <KeepFocus>
      <div ref={container} className={classes.page}>
        <OpenConsents />
        <ShopItems title={t('shop.title')} items={now} asOf={asOf} acts={acts} />
        {isEmpty ? (
          <Notice
            role="status"
            icon={<IconCalendarCheck size={28} />}
            title={t(`empty.${words}.title`)}
            text={t(`empty.${words}.text`)}
          />
        ) : (
          <>
            <Flood groups={piles.overdue} acts={acts} />
            {REMINDER_PILES.map(pile => (
              <Pile key={pile} pile={pile} groups={piles[pile]} together={together[pile]} context={context} />
            ))}
          </>
        )}
        <ShopItems title={t('shop.soon')} items={later} asOf={asOf} acts={acts} />
        {!isEmpty && (
          <Text size="sm" c="dimmed" className="no-print">
            {t('act.keysHelp', {
              done: t('act.key.done'),
              skip: t('act.key.skip'),
              later: t('act.key.later'),
            })}
          </Text>
        )}
      </div>
    </KeepFocus>
  )
}

interface PileProps {
  pile: ReminderPile
  groups: readonly DueGroup[]
  together: DueTogether
  context: DueContext
}

function Pile({ pile, groups, together, context }: PileProps) {
  const { t } = useTranslation('today')
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  return (
    <section className={classes.pile} aria-labelledby={`pile-${pile}`}>
      <div className={classes.pileHead}>
        <Title order={2} id={`pile-${pile}`}>
          {t(`pile.${pile}`)}
        </Title>
        <span>
          {count === 0 ? t(`empty.pile.${pile}`) : t('pileCount', { count, formatted: formatCount(count) })}
        </span>
        {together.people > 0 && (
          <div className={`${classes.actions} no-print`}>
            <CreateListMenu
              name={t(`pile.${pile}`)}
              label={t('createList.pile')}
              variant="light"
              audience={dueAudience({ pile })}
              purpose="advertising"
              byChannel={together.byChannel}
            />
          </div>
        )}
      </div>
      {groups.map(group => (
        <DueGroupCard key={group.ruleKey} pile={pile} group={group} context={context} />
      ))}
    </section>
  )
}
