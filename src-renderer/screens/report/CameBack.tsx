import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { rateExplanation } from '../../figures/rate-figure.ts'
import { customersBehind, ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './ReportScreen.module.css'
import { ReportSection } from './ReportSection.tsx'
import type { MonthFigures } from './use-report.ts'

/** Who had bought before and bought again in the month. */
export function CameBack({ now }: { now: MonthFigures }) {
  const { t } = useTranslation('report')
  const { from, to, overview, numbers } = now
  const period = { from, to, asOf: to }
  const { part, whole } = overview.existingShare
  const second = numbers.find(({ number }) => number === 2)?.orders ?? 0
  const existing = customersBehind({ figure: 'existing', ...period })
  return (
    <ReportSection
      title={t('cameBack.title')}
      explanation={{
        figure: 'existingShare',
        ...rateExplanation(overview.existingShare),
        rows: { address: existing, label: t('open.customers') },
      }}
    >
      {part === 0 && <p>{t('cameBack.none')}</p>}
      {part > 0 && (
        <ul className={classes.sentences}>
          <li>
            <Anchor component={Link} to={existing} inherit underline="always">
              {t('cameBack.existing', {
                count: part,
                formatted: formatCount(part),
                whole: formatCount(whole),
              })}
            </Anchor>
          </li>
          {second > 0 && (
            <li>
              <Anchor
                component={Link}
                to={ordersBehind({ rows: 'order_number', number: 2, ...period })}
                inherit
                underline="always"
              >
                {t('cameBack.second', { count: second, formatted: formatCount(second) })}
              </Anchor>
            </li>
          )}
        </ul>
      )}
    </ReportSection>
  )
}
