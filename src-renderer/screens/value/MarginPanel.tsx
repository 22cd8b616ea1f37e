import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { Panel } from '../../components/Panel.tsx'
import { changeRules } from '../../figures/change-rules.ts'
import { leftOfHundred, wholePercent } from '../../figures/margin-words.ts'
import { RuleNumber } from '../../figures/RuleNumber.tsx'
import classes from './Value.module.css'

/** Where the owner says what is left of revenue; nothing is assumed. */
export function MarginPanel({ currency }: { currency: string }) {
  const { t } = useTranslation('value')
  const { data: rules } = useQuery(orpc.figures.rules.queryOptions())
  if (rules === undefined) return null
  const { margin } = rules
  const words = leftOfHundred(margin ?? 0, currency)
  return (
    <Panel title={t('margin.title')} description={t('margin.description', words)}>
      <div className={classes.words}>
        <p>{margin === null ? t('margin.nothing') : t('margin.left', words)}</p>
        {margin !== null && <p className={classes.quiet}>{t('margin.where')}</p>}
      </div>
      <RuleNumber
        key={margin}
        label={t('margin.field')}
        value={margin === null ? null : wholePercent(margin)}
        min={0}
        max={100}
        decimals={1}
        suffix=" %"
        placeholder={t('margin.placeholder')}
        onChange={percent =>
          changeRules({ margin: percent === null ? null : percent / 100 }, t('margin.saved'))
        }
      />
    </Panel>
  )
}
