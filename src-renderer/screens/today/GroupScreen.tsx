import { Button, Pagination } from '@mantine/core'
import { IconCalendarCheck, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { DueInbox, DueItem, DueQuestion } from '../../../shared/model/reminder.ts'
import { orpc } from '../../app/client.ts'
import { NotFoundPage } from '../../app/NotFoundPage.tsx'
import { BackLink } from '../../components/BackLink.tsx'
import { Computing } from '../../components/Computing.tsx'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { CreateListMenu } from './CreateListMenu.tsx'
import { DuePerson } from './DuePerson.tsx'
import { DUE_NAMESPACES, dueDaysText, groupText } from './due-words.ts'
import { GroupMenu } from './GroupMenu.tsx'
import { purposeOfRule } from './rule-name.ts'
import { TickBar } from './TickBar.tsx'
import classes from './Today.module.css'
import { dueAudience, readGroup } from './today-address.ts'
import { type DueActs, useDueActs } from './use-due-acts.ts'
import { useDueKeys } from './use-due-keys.ts'
import { useRules } from './use-rules.ts'
import { type Ticks, untickingActs, useTicks } from './use-ticks.ts'
// Turns what is printed to the light appearance.
import '../../app/printing.ts'

/** Everybody who is due by a rule in a pile, page by page, to be ticked and dealt with together. */
export default function GroupScreen() {
  const question = readGroup(useParams())
  const inbox = useQuery(orpc.reminders.due.queryOptions({ input: {}, placeholderData: keepPreviousData }))
  if (question === null) return <NotFoundPage />
  if (inbox.isError) return <LoadFailure error={inbox.error} onRetry={() => void inbox.refetch()} />
  if (inbox.data === undefined) return <Computing />
  return <Group key={`${question.pile} ${question.ruleKey}`} question={question} inbox={inbox.data} />
}

function Group({ question, inbox }: { question: DueQuestion; inbox: DueInbox }) {
  const { t } = useTranslation(DUE_NAMESPACES)
  const { ruleName, ruleOf } = useRules()
  const ticks = useTicks()
  // What is done needs no tick any more, whatever did it.
  const acts = untickingActs(useDueActs(), ticks)
  const name = ruleName(question.ruleKey)
  const group = inbox.piles[question.pile].find(({ ruleKey }) => ruleKey === question.ruleKey)
  const purpose = purposeOfRule(ruleOf(question.ruleKey)?.rule)
  return (
    <Page
      title={t('today:condition', { name, pile: t(`today:pileIn.${question.pile}`) })}
      description={group && `${groupText(group, t)} · ${dueDaysText(group, inbox.asOf, t)}`}
      back={<BackToToday />}
      actions={
        group && (
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={17} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('common:button.print')}
            </Button>
            <CreateListMenu
              {...{ name, purpose }}
              size="sm"
              audience={dueAudience(question)}
              byChannel={group.byChannel}
              isResting={group.held === group.total}
            />
            <GroupMenu {...{ name, question, group, acts }} asOf={inbox.asOf} />
          </>
        )
      }
    >
      <People {...{ question, inbox, name, purpose, ticks, acts }} />
    </Page>
  )
}

function BackToToday() {
  const { t } = useTranslation('today')
  return <BackLink to="/today">{t('group.back')}</BackLink>
}

/** So many are shown at once. */
const PAGE = 50

interface PeopleProps {
  question: DueQuestion
  inbox: DueInbox
  name: string
  purpose: 'advertising' | 'transactional'
  ticks: Ticks
  acts: DueActs
}

function People({ question, inbox: { asOf, limits }, name, purpose, ticks, acts }: PeopleProps) {
  const { t } = useTranslation('today')
  const [asked, setPage] = useState(1)
  const input = { ...question, limit: PAGE, offset: (asked - 1) * PAGE }
  const query = useQuery(orpc.reminders.items.queryOptions({ input, placeholderData: keepPreviousData }))
  const items = query.data?.items ?? []
  const pages = Math.ceil((query.data?.total ?? 0) / PAGE)
  // The last page may go when all of it is done.
  if (query.data !== undefined && asked > Math.max(1, pages)) setPage(Math.max(1, pages))
  const container = useRef<HTMLDivElement>(null)
  useDueKeys(container)
  const context = {
    asOf,
    withinDays: limits.withinDays,
    acts,
    onLogged: (item: DueItem) => ticks.remove([item]),
  }
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Computing />
  if (query.data.total === 0) return <AllDone />
  return (
    <KeepFocus>
      <div ref={container} className={classes.page}>
        <TickBar {...{ ticks, items, question, name, purpose, acts, asOf }} />
        <ul className={`${classes.group} ${classes.people}`} aria-label={t('group.list', { name })}>
          {items.map(item => (
            <DuePerson
              key={`${item.customerId} ${item.occasion}`}
              item={item}
              context={context}
              tick={{ checked: ticks.has(item), onChange: () => ticks.toggle(item) }}
            />
          ))}
        </ul>
        {pages > 1 && (
          <Pagination
            total={pages}
            value={asked}
            onChange={setPage}
            getItemProps={page => ({ 'aria-label': `${t('group.page')} ${page}` })}
            getControlProps={control => ({
              'aria-label': t(
                `group.${control === 'next' || control === 'last' ? 'nextPage' : 'previousPage'}`,
              ),
            })}
          />
        )}
      </div>
    </KeepFocus>
  )
}

function AllDone() {
  const { t } = useTranslation('today')
  return (
    <Notice
      role="status"
      icon={<IconCalendarCheck size={28} />}
      title={t('empty.group')}
      text={t('empty.groupText')}
      actions={
        <Button component={Link} to="/today">
          {t('group.back')}
        </Button>
      }
    />
  )
}
