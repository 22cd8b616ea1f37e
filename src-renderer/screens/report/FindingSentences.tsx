import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NamedFindings } from '../../../shared/model/finding.ts'
import { formatCount } from '../../i18n/format.ts'
import { findingView } from '../findings/finding-view.ts'
import { useFindingContext } from '../findings/use-finding-context.ts'
import classes from './ReportScreen.module.css'
import { ReportSection } from './ReportSection.tsx'

/** So many fit on the page. */
const MOST = 4

/** What is out of the ordinary at the end of the month, each thing in a sentence. */
export function FindingSentences({ found, firstDay }: { found: NamedFindings; firstDay: string }) {
  const { t } = useTranslation('report')
  const context = useFindingContext(found, firstDay)
  const { findings, tests } = found
  const elsewhere = found.elsewhere.reduce((sum, { count }) => sum + count, 0)
  const more = found.more + elsewhere + Math.max(0, findings.length - MOST)
  const marked = found.setAside.length
  return (
    <ReportSection title={t('findings.title')}>
      {findings.length > 0 && (
        <ul className={classes.sentences}>
          {findings.slice(0, MOST).map(shown => (
            <li key={shown.key}>
              <span>{findingView(shown, context).sentence}</span>
            </li>
          ))}
        </ul>
      )}
      {findings.length === 0 && (
        <p>
          {marked > 0
            ? t('findings.noneNew')
            : tests === 0
              ? t('findings.tooFew')
              : t('findings.none', { count: tests, formatted: formatCount(tests) })}
        </p>
      )}
      {(marked > 0 || more > 0) && (
        <p>
          {marked > 0 && `${t('findings.marked', { count: marked, formatted: formatCount(marked) })} `}
          {more > 0 && (
            <Anchor component={Link} to="/findings" inherit underline="always">
              {t('findings.more', { count: more, formatted: formatCount(more) })}
            </Anchor>
          )}
        </p>
      )}
    </ReportSection>
  )
}
