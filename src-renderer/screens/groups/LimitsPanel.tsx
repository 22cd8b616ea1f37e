import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import type { StateLimits, StateLimitsEdit } from '../../../shared/model/customer-states.ts'
import { Panel } from '../../components/Panel.tsx'
import { changeRules } from '../../figures/change-rules.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './Groups.module.css'
import { LimitRow } from './LimitRow.tsx'
import { useDaysText } from './use-days-text.ts'

export interface LimitsPanelProps {
  rhythm: ShopRhythmFigures
  /** What the owner typed in. */
  own: StateLimitsEdit
}

/** From as many gaps on the shop has limits of its own. */
const FEWEST_GAPS = 30

const PARTS = [
  { title: 'everyone', limits: ['dueUntil', 'lateUntil', 'atRiskUntil', 'lostFromDays'] },
  { title: 'yearly', limits: ['yearlyDueUntilDays', 'yearlyLateUntilDays', 'yearlyLostFromDays'] },
] as const

/** Where one state ends and the next begins: what follows from the shop, what the owner says, and what is used. */
export function LimitsPanel({ rhythm, own }: LimitsPanelProps) {
  const { t } = useTranslation('groups')
  const daysText = useDaysText()
  const { areLimitsAssumed, endedGaps } = rhythm
  const put = (limit: keyof StateLimits, value: number | null) => {
    const { [limit]: _before, ...others } = own
    const stateLimits = value === null ? others : { ...others, [limit]: value }
    changeRules({ stateLimits }, t('limits.changed'))
  }
  return (
    <Panel
      title={t('limits.title')}
      description={t(areLimitsAssumed ? 'limits.assumed' : 'limits.derived', {
        formatted: formatCount(endedGaps),
        least: formatCount(FEWEST_GAPS),
        rhythm: daysText(rhythm.typicalGapDays),
      })}
      actions={
        Object.keys(own).length > 0 && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => changeRules({ stateLimits: {} }, t('limits.wasReset'))}
          >
            {t('limits.reset')}
          </Button>
        )
      }
    >
      <Table.ScrollContainer minWidth={620} type="native">
        <Table className={classes.limits ?? ''} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('limits.limit')}</Table.Th>
              <Table.Th scope="col">{t('limits.usual')}</Table.Th>
              <Table.Th scope="col">{t('limits.own')}</Table.Th>
              <Table.Th scope="col">{t('limits.inUse')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {PARTS.map(({ title, limits }) => (
            <Table.Tbody key={title}>
              <Table.Tr className={classes.part ?? ''}>
                <Table.Th scope="rowgroup" colSpan={4}>
                  {t(`limits.${title}`)}
                </Table.Th>
              </Table.Tr>
              {limits.map(limit => (
                <LimitRow key={limit} {...{ limit, rhythm }} own={own[limit] ?? null} onChange={put} />
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
    </Panel>
  )
}
