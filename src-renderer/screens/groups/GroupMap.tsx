import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RfmTable } from '../../../shared/model/customer-groups.ts'
import { SCORES } from '../../../shared/model/rfm-groups.ts'
import { heatStep } from '../../charts/heat-map/heat-scale.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import classes from './Groups.module.css'
import { type GroupArea, groupAreas } from './group-areas.ts'
import { recencyWords } from './recency-words.ts'
import { RFM_BANDS } from './rfm-bands.ts'

const AREAS = groupAreas()
/** Lines of the grid that the names of rows and columns take. */
const HEAD_ROWS = 2
const HEAD_COLUMNS = 1

/** The ten groups where they lie on the field, the darker the larger; each leads to its customers. */
export function GroupMap({ rfm }: { rfm: RfmTable }) {
  const { t } = useTranslation('groups')
  const revenue = rfm.groups.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
  const largest = rfm.groups.reduce((most, { customers }) => Math.max(most, customers), 0)
  return (
    <ul className={classes.map} aria-label={t('rfm.title')}>
      <Axes rfm={rfm} />
      {rfm.groups.map(size => {
        const area = AREAS.get(size.group)
        const step = heatStep(size.customers, { kind: 'sequential', from: 0, to: largest })
        if (area === undefined) return null
        return (
          <li
            key={size.group}
            className={classes.mapGroup}
            style={{
              gridArea: gridArea(area),
              background: `var(--heat-sequential-${step})`,
              color: `var(--heat-sequential-${step}-text)`,
            }}
          >
            <Group size={size} revenue={revenue} asOf={rfm.asOf} />
          </li>
        )
      })}
    </ul>
  )
}

/** The names of rows and columns; the table has them for those who do not see where a group lies. */
function Axes({ rfm }: { rfm: RfmTable }) {
  const { t } = useTranslation('groups')
  return (
    <>
      <li className={classes.mapRows} aria-hidden="true">
        {t('rfm.recency')}
      </li>
      <li className={classes.mapColumns} aria-hidden="true">
        {t('rfm.amount')}
      </li>
      {RFM_BANDS.map((band, column) => (
        <li
          key={band}
          className={classes.mapColumn}
          style={{ gridArea: gridArea({ top: -1, bottom: 0, left: column, right: column + 1 }) }}
          aria-hidden="true"
        >
          {t(`rfm.band.${band}`)}
        </li>
      ))}
      {Array.from({ length: SCORES }, (_, row) => SCORES - row).map((recency, row) => (
        <li
          key={recency}
          className={classes.mapRow}
          style={{ gridArea: gridArea({ top: row, bottom: row + 1, left: -1, right: 0 }) }}
          aria-hidden="true"
        >
          {recencyWords(recency, rfm.limits?.recencyDays ?? [], t)}
        </li>
      ))}
    </>
  )
}

function gridArea({ top, bottom, left, right }: GroupArea): string {
  const row = (line: number) => line + HEAD_ROWS + 1
  const column = (line: number) => line + HEAD_COLUMNS + 1
  return `${row(top)} / ${column(left)} / ${row(bottom)} / ${column(right)}`
}

interface GroupProps {
  size: RfmTable['groups'][number]
  /** Of all groups together, in minor units. */
  revenue: number
  asOf: string
}

function Group({ size: { group, customers, revenueMinor }, revenue, asOf }: GroupProps) {
  const { t } = useTranslation('groups')
  const content = (
    <>
      <span className={classes.mapName}>{t(`rfmGroup.${group}`)}</span>{' '}
      <span className={classes.mapCount}>
        {formatCount(customers)} <VisuallyHidden>{t('rfm.customers', { count: customers })}</VisuallyHidden>
      </span>{' '}
      {revenue > 0 && <span>{t('rfm.ofRevenue', { share: formatPercent(revenueMinor / revenue, 0) })}</span>}
    </>
  )
  if (customers === 0) return <span>{content}</span>
  return <Link to={customersBehind({ figure: 'rfm_group', group, asOf })}>{content}</Link>
}
