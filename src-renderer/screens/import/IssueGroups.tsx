import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BY_VALUE, type IssueGroup } from '../../../shared/model/import-issues.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './IssueGroups.module.css'

export interface IssueGroupsProps {
  issues: readonly IssueGroup[]
  /** Shows all particulars from the start. */
  open?: boolean
  /** What the owner can change at once, below the advice. */
  repair?: (issue: IssueGroup) => ReactNode
}

/** Findings, each once with its count; opened, it says where, what was found, and what to do. */
export function IssueGroups({ issues, open = false, repair }: IssueGroupsProps) {
  const { t } = useTranslation('import')
  return (
    <ul className={classes.groups}>
      {issues.map(issue => (
        <li key={issueKey(issue)}>
          <details open={open}>
            <summary className={classes.summary}>
              <strong>
                {t(`issue.${issue.code}.title`)}
                {BY_VALUE.has(issue.code) &&
                  `: ${t('issues.exampleValue', { raw: issue.examples[0]?.raw ?? '' })}`}
              </strong>
              <span className={classes.place}>
                <Place issue={issue} />
              </span>
            </summary>
            <div className={classes.body}>
              <Text size="sm">{t(`issue.${issue.code}.found`)}</Text>
              <Examples issue={issue} />
              <Text size="sm">
                <strong>{t('issues.todo')}</strong> {t(`issue.${issue.code}.todo`)}
              </Text>
              {repair?.(issue)}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Of some kinds there is one for each value. */
function issueKey({ code, column, examples }: IssueGroup): string {
  return `${code}:${column ?? ''}:${BY_VALUE.has(code) ? (examples[0]?.raw ?? '') : ''}`
}

/** In which column and how often. */
function Place({ issue }: { issue: IssueGroup }) {
  const { t } = useTranslation('import')
  const wholeFile = issue.examples.length > 0 && issue.examples.every(example => example.row === 0)
  const count = t('issues.rowCount', { count: issue.count, formatted: formatCount(issue.count) })
  return (
    <>
      {[
        issue.column === null ? null : t('issues.column', { column: issue.column }),
        wholeFile ? t('issues.wholeFile') : count,
      ]
        .filter(part => part !== null)
        .join(' · ')}
    </>
  )
}

/** The first few places, with what stands there. */
function Examples({ issue }: { issue: IssueGroup }) {
  const { t } = useTranslation('import')
  const examples = issue.examples.filter(({ row, raw }) => row > 0 || (raw !== null && raw !== ''))
  if (examples.length === 0) return null
  return (
    <Text size="sm" c="dimmed">
      {t('issues.examples')}:{' '}
      {examples
        .map(({ row, raw }) => {
          if (row === 0) return t('issues.exampleValue', { raw: raw ?? '' })
          if (raw === null) return t('issues.exampleRow', { row })
          return raw === '' ? t('issues.exampleEmpty', { row }) : t('issues.exampleRaw', { row, raw })
        })
        .join('; ')}
    </Text>
  )
}
