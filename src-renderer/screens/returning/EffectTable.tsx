import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FirstOrderOutcome } from '../../../shared/model/figure-members.ts'
import type { ReturnAfterFirst } from '../../../shared/model/first-order-effects.ts'
import type { RateDifference } from '../../../shared/model/rate-difference.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import { verdictOf } from './difference.ts'
import classes from './Returning.module.css'
import { useDifferenceWords } from './use-difference-words.ts'

export interface EffectRow {
  key: string
  /** "spät versendet" */
  name: string
  group: ReturnAfterFirst
  /** From the row that the others are compared with; null for that one itself. */
  difference: RateDifference | null
  /** Where the customers of an outcome are. */
  addressOf: (outcome: FirstOrderOutcome) => string
}

/** Groups of customers by what their first order was like: how many came again, and whether that differs. */
export function EffectTable({ kind, rows }: { kind: string; rows: readonly EffectRow[] }) {
  const { t } = useTranslation('returning')
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className={classes.table ?? ''} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{kind}</Table.Th>
            <Table.Th scope="col" colSpan={2}>
              {t('effect.back')}
            </Table.Th>
            <Table.Th scope="col">{t('effect.customers')}</Table.Th>
            <Table.Th scope="col">{t('effect.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(row => (
            <EffectLine key={row.key} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function EffectLine({ row }: { row: EffectRow }) {
  const { t } = useTranslation(['returning', 'common'])
  const { value, enough } = row.group.withinYear
  const share = enough && value !== null ? value : null
  return (
    <Table.Tr>
      <Table.Th scope="row">{row.name}</Table.Th>
      <Table.Td className={classes.spread ?? ''} aria-hidden="true">
        <div className={classes.rail}>
          {share !== null && <div className={classes.bar} style={{ width: formatWidth(share) }} />}
        </div>
      </Table.Td>
      <Table.Td className={classes.nowrap ?? ''}>
        {share === null ? (
          <span className={classes.small}>{t('common:state.tooFew')}</span>
        ) : (
          <strong>{formatPercent(share, 0)}</strong>
        )}
      </Table.Td>
      <Table.Td>
        <Outcomes row={row} />
      </Table.Td>
      <Table.Td>
        <Difference difference={row.difference} />
      </Table.Td>
    </Table.Tr>
  )
}

const formatWidth = (share: number) => `${100 * share}%`

/** "3 kamen wieder · 2 nicht · 4 noch kein Jahr dabei", each with its customers. */
function Outcomes({ row: { name, group, addressOf } }: { row: EffectRow }) {
  const { t } = useTranslation('returning')
  const { part, whole } = group.withinYear
  const outcomes = [
    { outcome: 'returned', text: 'returned', count: part },
    { outcome: 'stayed_away', text: 'stayedAway', count: whole - part },
    { outcome: 'too_young', text: 'tooYoung', count: group.tooYoung },
  ] as const
  return (
    <ul className={classes.outcomes}>
      {outcomes
        .filter(({ count, outcome }) => count > 0 || outcome === 'returned')
        .map(({ outcome, text, count }) => {
          const what = t(`effect.${text}`, { count, formatted: formatCount(count) })
          return (
            <li key={outcome}>
              {count === 0 ? (
                what
              ) : (
                <Anchor
                  inherit
                  component={Link}
                  to={addressOf(outcome)}
                  aria-label={t('effect.open', { name, what })}
                >
                  {what}
                </Anchor>
              )}
            </li>
          )
        })}
    </ul>
  )
}

function Difference({ difference }: { difference: RateDifference | null }) {
  const { t } = useTranslation('returning')
  const words = useDifferenceWords()
  if (difference === null) return <span className={classes.small}>{t('effect.reference')}</span>
  const { verdict, range } = words(difference)
  const isProven = ['less', 'more'].includes(verdictOf(difference))
  return (
    <>
      {isProven ? <strong>{verdict}</strong> : verdict}
      {range !== null && <div className={classes.small}>{range}</div>}
    </>
  )
}
