import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Explanation } from '../../figures/Explanation.tsx'
import { formatCount, formatMoney, formatMonth, formatMonthShort } from '../../i18n/format.ts'
import { signedText } from './difference-words.ts'
import {
  type FigureValue,
  figureOf,
  MONEY_FIGURES,
  PART_FIGURES,
  type ReportFigure,
  shownFigures,
} from './figure-rows.ts'
import { monthRows } from './month-rows.ts'
import classes from './ReportScreen.module.css'
import { useFigureExplanation } from './use-figure-explanation.ts'
import type { MonthFigures, WhatHappened } from './use-report.ts'

/** The figures of the month beside the month before and the same one of the year before. */
export function FigureTable({ happened: { now, before, yearBefore } }: { happened: WhatHappened }) {
  const { t } = useTranslation('report')
  const others = [before, yearBefore].filter(month => month !== null)
  const months = [now, ...others]
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className={classes.figures ?? ''} verticalSpacing={5}>
        <caption className={classes.caption}>
          {others.length === 0
            ? t('table.captionAlone')
            : t('table.caption', { month: formatMonth(now.month) })}
        </caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('table.figure')}</Table.Th>
            <Table.Th scope="col">{formatMonthShort(now.month)}</Table.Th>
            {others.map(({ month }) => [
              <Table.Th key={month} scope="col">
                {formatMonthShort(month)}
              </Table.Th>,
              <Table.Th key={`${month} difference`} scope="col" className={classes.quiet ?? ''}>
                {t('table.difference')}
              </Table.Th>,
            ])}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shownFigures(months).map(figure => (
            <Row key={figure} {...{ figure, now, others }} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface RowProps {
  figure: ReportFigure
  now: MonthFigures
  others: readonly MonthFigures[]
}

function Row({ figure, now, others }: RowProps) {
  const { t } = useTranslation('report')
  const explain = useFigureExplanation()
  const currency = MONEY_FIGURES.has(figure) ? (now.revenue.currency ?? '') : null
  const value = figureOf(figure, now)
  const title = t(`figure.${figure}`)
  return (
    <Table.Tr data-part={PART_FIGURES.has(figure) || undefined}>
      <Table.Th scope="row">
        <span className={classes.figureName}>
          {title}
          <Explanation {...explain(figure, now)} title={title} />
        </span>
      </Table.Th>
      <Table.Td>
        <Value {...{ figure, value, currency }} month={now} />
      </Table.Td>
      {others.map(other => {
        const earlier = figureOf(figure, other)
        const isKnown = typeof value === 'number' && typeof earlier === 'number'
        return [
          <Table.Td key={other.month}>
            <Value {...{ figure, currency }} value={earlier} month={other} />
          </Table.Td>,
          <Table.Td key={`${other.month} difference`} className={classes.quiet ?? ''}>
            {isKnown ? signedText(value - earlier, currency) : '–'}
          </Table.Td>,
        ]
      })}
    </Table.Tr>
  )
}

interface ValueProps {
  figure: ReportFigure
  value: FigureValue
  /** null for a count. */
  currency: string | null
  month: MonthFigures
}

/** A number that leads to its rows; without any rows there is nowhere to go. */
function Value({ figure, value, currency, month }: ValueProps) {
  const { t } = useTranslation('common')
  if (value === 'few') return <span className={classes.quiet}>{t('state.tooFew')}</span>
  const text = currency === null ? formatCount(value) : formatMoney(value, currency)
  if (value === 0) return text
  return (
    <Anchor component={Link} to={monthRows(figure, month)} inherit>
      {text}
    </Anchor>
  )
}
