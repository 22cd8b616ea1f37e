import { Button, Group, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  DEFAULT_REGULAR,
  type RegularDefinition,
  regularDefinitionSchema,
} from '../../../shared/model/lifecycle.ts'
import { changeRules } from '../../figures/change-rules.ts'
import { RuleNumber } from '../../figures/RuleNumber.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './Groups.module.css'

const STATES = regularDefinitionSchema.shape.upToState.options
const FEWEST = 2
const MOST = 100

/** Who is a regular customer, in words and to be changed. */
export function RegularRule({ rule }: { rule: RegularDefinition }) {
  const { t } = useTranslation('groups')
  const { fewestOrders, upToState } = rule
  const put = (change: Partial<RegularDefinition>) =>
    changeRules({ regular: { ...rule, ...change } }, t('regulars.changed'))
  const isUsual = fewestOrders === DEFAULT_REGULAR.fewestOrders && upToState === DEFAULT_REGULAR.upToState
  return (
    <div className={classes.rule}>
      <p className={classes.quiet}>
        {t('regulars.rule', {
          orders: formatCount(fewestOrders),
          states: t(`regulars.upTo.${upToState}`),
        })}
      </p>
      <Group gap="sm" align="flex-end" className="no-print">
        <RuleNumber
          key={fewestOrders}
          label={t('regulars.fewestOrders')}
          value={fewestOrders}
          min={FEWEST}
          max={MOST}
          suffix={` ${t('regulars.orders')}`}
          onChange={orders => orders !== null && put({ fewestOrders: orders })}
        />
        <Select
          w={190}
          label={t('regulars.upToState')}
          data={STATES.map(state => ({ value: state, label: t(`regulars.upTo.${state}`) }))}
          value={upToState}
          allowDeselect={false}
          onChange={state => state !== null && put({ upToState: state })}
        />
        {!isUsual && (
          <Button variant="subtle" size="compact-sm" onClick={() => put(DEFAULT_REGULAR)}>
            {t('regulars.reset')}
          </Button>
        )}
      </Group>
    </div>
  )
}
