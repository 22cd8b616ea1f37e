import { Button, Group, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AbcRules } from '../../../shared/model/customer-groups.ts'
import { changeRules } from '../../figures/change-rules.ts'
import { RuleNumber } from '../../figures/RuleNumber.tsx'
import classes from './Groups.module.css'

/** What the program takes where the owner says nothing; shown on the button that goes back to it. */
const USUAL: AbcRules = { window: 'year', aPercent: 80, bPercent: 15 }
const WHOLE = 100

/** Where the classes end, and over which time. */
export function ClassLimits({ rules }: { rules: AbcRules }) {
  const { t } = useTranslation('groups')
  const { window: time, aPercent, bPercent } = rules
  const put = (change: Partial<AbcRules>) =>
    changeRules({ abc: { ...rules, ...change } }, t('classes.changed'))
  const isUsual = time === USUAL.window && aPercent === USUAL.aPercent && bPercent === USUAL.bPercent
  return (
    <Group gap="sm" align="flex-end" className={`no-print ${classes.rules}`}>
      <Select
        w={180}
        label={t('classes.window')}
        data={[
          { value: 'year', label: t('classes.windowYear') },
          { value: 'all', label: t('classes.windowAll') },
        ]}
        value={time}
        allowDeselect={false}
        onChange={value => put({ window: value === 'all' ? 'all' : 'year' })}
      />
      <RuleNumber
        key={`a${aPercent}`}
        label={t('classes.aPercent')}
        value={aPercent}
        min={1}
        max={WHOLE}
        suffix=" %"
        onChange={a => a !== null && put({ aPercent: a, bPercent: Math.min(bPercent, WHOLE - a) })}
      />
      <RuleNumber
        key={`b${bPercent}`}
        label={t('classes.bPercent')}
        value={bPercent}
        min={0}
        max={WHOLE - aPercent}
        suffix=" %"
        onChange={b => b !== null && put({ bPercent: b })}
      />
      <Text size="sm" c="dimmed" className={classes.besideInput ?? ''}>
        {t('classes.cPercent', { percent: WHOLE - aPercent - bPercent })}
      </Text>
      {!isUsual && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.besideInput ?? ''}
          onClick={() => put(USUAL)}
        >
          {t('classes.reset')}
        </Button>
      )}
    </Group>
  )
}
