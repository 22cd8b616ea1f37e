import { ActionIcon, Table } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import type { StateLimits } from '../../../shared/model/customer-states.ts'
import { RuleNumber } from '../../figures/RuleNumber.tsx'
import { formatNumber } from '../../i18n/format.ts'
import classes from './Groups.module.css'
import { useDaysText } from './use-days-text.ts'

export interface LimitRowProps {
  limit: keyof StateLimits
  rhythm: ShopRhythmFigures
  /** null where the owner says nothing. */
  own: number | null
  onChange: (limit: keyof StateLimits, value: number | null) => void
}

/** Three years: further ahead nobody plans, and figures stay readable. */
const MOST_DAYS = 1_095
const MOST_RHYTHMS = 20

/** Ratios are multiples of the rhythm, all others days. */
const RATIOS: ReadonlySet<keyof StateLimits> = new Set(['dueUntil', 'lateUntil', 'atRiskUntil'])

/** One limit: what it would be, what the owner wants, and what is used. */
export function LimitRow({ limit, rhythm, own, onChange }: LimitRowProps) {
  const { t } = useTranslation('groups')
  const words = useLimitWords(limit, rhythm)
  const name = t(`limits.name.${limit}`)
  const isRatio = RATIOS.has(limit)
  const [derived, used] = [rhythm.derivedLimits[limit], rhythm.limits[limit]]
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{words.short(derived)}</Table.Td>
      <Table.Td>
        <div className={classes.own}>
          <RuleNumber
            key={own}
            label={`${t('limits.own')}: ${name}`}
            isLabelHidden
            value={own}
            min={1}
            max={isRatio ? MOST_RHYTHMS : MOST_DAYS}
            decimals={isRatio ? 2 : 0}
            placeholder={words.short(derived)}
            onChange={value => onChange(limit, value)}
          />
          {own !== null && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('limits.resetOne', { name })}
              title={t('limits.resetOne', { name })}
              onClick={() => onChange(limit, null)}
            >
              <IconRestore size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      </Table.Td>
      <Table.Td>
        <strong>{words.short(used)}</strong>{' '}
        {isRatio && <span className={classes.quiet}>{words.days(used)}</span>}
        {own !== null && used !== own && <div className={classes.quiet}>{t('limits.moved')}</div>}
      </Table.Td>
    </Table.Tr>
  )
}

const RATIO_DECIMALS = 2

function useLimitWords(limit: keyof StateLimits, { isAssumed, typicalGapDays }: ShopRhythmFigures) {
  const { t } = useTranslation('groups')
  const daysText = useDaysText()
  return {
    short: (value: number) =>
      RATIOS.has(limit) ? t('limits.ratio', { value: formatNumber(value, RATIO_DECIMALS) }) : daysText(value),
    /** What a ratio is for a typical customer; nothing where nobody is typical yet. */
    days: (value: number) =>
      isAssumed
        ? ''
        : t('limits.ratioDays', {
            days: daysText(Math.floor(typicalGapDays * value)),
          }),
  }
}
