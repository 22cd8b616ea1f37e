import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import type { ClassRhythm } from '../../../shared/model/customer-rhythm.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { unitText } from '../../charts/unit.ts'
import { rangeWords } from '../../figures/range-words.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './Returning.module.css'
import { useSpanWords } from './share-words.ts'

/** Of each class how often its customers come, how far they differ, and how many they are. */
export function RhythmTable({ rhythm: { classes: all, asOf } }: { rhythm: ShopRhythmFigures }) {
  const { t } = useTranslation('returning')
  const longest = Math.max(1, ...all.map(({ enough, upperQuartile }) => (enough ? (upperQuartile ?? 0) : 0)))
  if (all.every(({ customers }) => customers === 0)) return null
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className={classes.table ?? ''} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('rhythm.class')}</Table.Th>
            <Table.Th scope="col">{t('rhythm.usual')}</Table.Th>
            <Table.Th scope="col" colSpan={2}>
              {t('rhythm.half')}
            </Table.Th>
            <Table.Th scope="col">{t('rhythm.basis')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {all.map(one => (
            <ClassLine key={one.class} rhythm={one} asOf={asOf} longest={longest} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface ClassLineProps {
  rhythm: ClassRhythm
  asOf: string
  /** Of all classes, in days: where the bars end. */
  longest: number
}

function ClassLine({ rhythm, asOf, longest }: ClassLineProps) {
  const { t } = useTranslation(['returning', 'groups'])
  const { customers, cases } = rhythm
  const name = t(`groups:abc.${rhythm.class}`)
  const counted = t('returning:rhythm.customers', { count: customers, formatted: formatCount(customers) })
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        <Usual rhythm={rhythm} />
      </Table.Td>
      <Table.Td className={classes.spread ?? ''} aria-hidden="true">
        <Spread rhythm={rhythm} longest={longest} />
      </Table.Td>
      <Table.Td className={classes.nowrap ?? ''}>
        <Half rhythm={rhythm} />
      </Table.Td>
      <Table.Td>
        {customers === 0 ? (
          counted
        ) : (
          <Anchor
            inherit
            component={Link}
            to={customersBehind({ figure: 'abc', class: rhythm.class, asOf })}
            aria-label={t('returning:rhythm.open', { name, customers: counted })}
          >
            {counted}
          </Anchor>
        )}
        {customers > 0 && (
          <div className={classes.small}>
            {t('returning:rhythm.again', { count: cases, formatted: formatCount(cases) })}
          </div>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** "alle 4 Monate", and how exactly that is known. */
function Usual({ rhythm: { enough, median, low, high } }: { rhythm: ClassRhythm }) {
  const words = useTranslation(['charts', 'figures', 'common']).t
  const spanWords = useSpanWords()
  if (!enough || median === null) return <span className={classes.small}>{words('common:state.tooFew')}</span>
  return (
    <>
      <strong>{spanWords(spokenSpan(median), 'every')}</strong>
      <div className={classes.small}>
        {low === null || high === null
          ? unitText(Math.round(median), { kind: 'days' }, words)
          : rangeWords({ low, high }, { kind: 'days' }, words)}
      </div>
    </>
  )
}

function Half({ rhythm: { enough, lowerQuartile, upperQuartile } }: { rhythm: ClassRhythm }) {
  const { t } = useTranslation('returning')
  const words = useTranslation(['charts', 'figures', 'common']).t
  if (!enough || lowerQuartile === null || upperQuartile === null) return '–'
  return t('rhythm.halfText', {
    lower: formatCount(lowerQuartile),
    upper: unitText(Math.round(upperQuartile), { kind: 'days' }, words),
  })
}

/** From the lower to the upper quartile, with a mark at the median. */
function Spread({ rhythm, longest }: { rhythm: ClassRhythm; longest: number }) {
  const { enough, median, lowerQuartile, upperQuartile } = rhythm
  if (!enough || median === null || lowerQuartile === null || upperQuartile === null)
    return <div className={classes.rail} />
  const percent = (days: number) => `${(100 * days) / longest}%`
  return (
    <div className={classes.rail}>
      <div
        className={classes.half}
        style={{ left: percent(lowerQuartile), width: percent(upperQuartile - lowerQuartile) }}
      />
      <div className={classes.median} style={{ left: percent(median) }} />
    </div>
  )
}
