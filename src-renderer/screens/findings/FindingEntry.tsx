import { Title } from '@mantine/core'
import {
  IconArrowRight,
  IconChartBar,
  IconClock,
  IconCoins,
  IconFlame,
  IconLink,
  IconReceiptOff,
  IconRepeat,
  IconShoppingBag,
  IconUserExclamation,
  IconUserPlus,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FindingKind, ShownFinding } from '../../../shared/model/finding.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import classes from './Findings.module.css'
import { type FindingContext, type FindingRows, findingView, sureText } from './finding-view.ts'

const ICONS: Record<FindingKind, typeof IconLink> = {
  revenue_month: IconChartBar,
  new_customers: IconUserPlus,
  repeat_rate: IconRepeat,
  customer_late: IconUserExclamation,
  order_value: IconShoppingBag,
  uncounted_orders: IconReceiptOff,
  revenue_share: IconCoins,
  product_spike: IconFlame,
  product_times: IconClock,
  product_pair: IconLink,
}

export interface FindingEntryProps {
  shown: ShownFinding
  context: FindingContext
  /** A quiet line of its own, such as when it was put aside. */
  note?: string
  /** @param sentence what the buttons are about, for their names. */
  buttons: (sentence: string) => ReactNode
}

/** One finding: what is so, what it is compared with and how sure it is, the way to its rows, and what to say to it. */
export function FindingEntry({ shown, context, note, buttons }: FindingEntryProps) {
  const { t } = useTranslation(['findings', 'common', 'customers'])
  const view = findingView(shown, context)
  const Icon = ICONS[shown.finding.kind]
  return (
    <li className={classes.entry}>
      <span className={classes.icon} aria-hidden>
        <Icon size={20} stroke={1.7} />
      </span>
      <div className={classes.words}>
        <Title order={2} className={classes.sentence ?? ''}>
          {view.sentence}
        </Title>
        <p className={classes.evidence}>{view.evidence}</p>
        <p className={classes.evidence}>{sureText(shown.qValue, t)}</p>
        {note !== undefined && <p className={classes.evidence}>{note}</p>}
        <div className={classes.links}>
          {view.rows.map(rows => (
            <RowsLink key={rows.address} rows={rows} />
          ))}
          <Explanation {...view.explanation} title={view.sentence} inWords />
        </div>
      </div>
      <div className={`${classes.buttons} no-print`}>{buttons(view.sentence)}</div>
    </li>
  )
}

function RowsLink({ rows: { address, label, name } }: { rows: FindingRows }) {
  return (
    <Link to={address} className={classes.link ?? ''} aria-label={name}>
      <span>{label}</span> <IconArrowRight size={15} aria-hidden />
    </Link>
  )
}
