import { Button, Title } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays } from '../../../shared/calendar.ts'
import { answerBy, type ShopItem } from '../../../shared/model/reminder.ts'
import { formatDay } from '../../i18n/format.ts'
import { useRequestChanges } from './rules/use-request-changes.ts'
import classes from './Today.module.css'
import { dueListAddress } from './today-address.ts'
import type { DueActs } from './use-due-acts.ts'

const WEEK = 7

/** What is due of the shop as a whole, each with the way to do it. */
export function ShopItems({
  title,
  items,
  asOf,
  acts,
}: {
  /** What the list is called for who does not see it. */
  title: string
  items: readonly ShopItem[]
  asOf: string
  acts: DueActs
}) {
  if (items.length === 0) return null
  return (
    <section className={classes.pile} aria-label={title}>
      <ul className={classes.shop} aria-label={title}>
        {items.map(item => (
          <ShopEntry key={`${item.kind} ${item.occasion}`} {...{ item, asOf, acts }} />
        ))}
      </ul>
    </section>
  )
}

function ShopEntry({ item, asOf, acts }: { item: ShopItem; asOf: string; acts: DueActs }) {
  const { t } = useTranslation('today')
  const words = useShopWords(item)
  const occasion = { ruleKey: item.kind, customerId: null, occasion: item.occasion }
  const changes = useRequestChanges()
  // A request is done when it is answered, and stays in the list of requests.
  const isRequest = item.kind === 'data_request'
  const doneText = t(isRequest ? 'requests.answer' : 'shop.done')
  const title = t(`shop.${item.kind}`, { name: item.customerName ?? '' })
  return (
    <li>
      <span className={classes.icon} aria-hidden>
        <IconBuildingStore size={20} stroke={1.7} />
      </span>
      <div className={classes.titles}>
        <Title order={3}>{title}</Title>
        <p className={classes.summary}>
          {words.text}
          {item.pile === 'coming' && ` ${t('shop.dueFrom', { day: formatDay(item.dueDay) })}`}
        </p>
      </div>
      <div className={`${classes.actions} no-print`}>
        <Button component={Link} to={words.address} size="compact-sm">
          {words.link}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${doneText}: ${title}`}
          onClick={() =>
            isRequest
              ? changes.answer(Number(item.occasion), null, asOf)
              : acts.act([occasion], { act: 'done' })
          }
        >
          {doneText}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${t('shop.later')}: ${title}`}
          onClick={() => acts.act([occasion], { act: 'snoozed', until: addDays(asOf, WEEK) })}
        >
          {t('shop.later')}
        </Button>
      </div>
    </li>
  )
}

/** Exactly what the wizard needs for a list of addresses to be checked. */
const ADDRESS_CHECK = dueListAddress(
  { minOrders: 1 },
  { purpose: 'address_check', channel: 'post', target: 'csv' },
)

function useShopWords(item: ShopItem): { text: string; link: string; address: string } {
  const { t } = useTranslation('today')
  const day = item.sinceDay === null ? '' : formatDay(item.sinceDay)
  switch (item.kind) {
    case 'address_check':
      return {
        text: item.sinceDay === null ? t('shop.address_checkFirst') : t('shop.address_checkAgain', { day }),
        link: t('shop.address_checkLink'),
        address: ADDRESS_CHECK,
      }
    case 'data_request':
      return {
        text: t('shop.data_requestText', {
          day,
          until: item.sinceDay === null ? '' : formatDay(answerBy(item.sinceDay)),
        }),
        link: t('shop.data_requestLink'),
        address: `/customers/${item.customerId ?? ''}`,
      }
    case 'newsletter_results':
      return {
        text: t('shop.newsletter_resultsText', { file: item.fileName ?? '', day }),
        link: t('shop.newsletter_resultsLink'),
        address: '/import',
      }
  }
}
