import { Text } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FilePreview } from '../../../shared/model/import.ts'
import { IssueGroups } from './IssueGroups.tsx'
import { IssueRepair } from './IssueRepair.tsx'
import classes from './IssueSections.module.css'
import type { ChosenFile } from './import-session.ts'
import { type IssueKind, isRefused, issuesOfKind } from './issue-kinds.ts'

export interface IssueSectionsProps {
  chosen: ChosenFile
  preview: FilePreview
  onMap: () => void
}

/** Findings of a file: what keeps it from being imported, what is left out, and what is merely odd. */
export function IssueSections({ chosen, preview, onMap }: IssueSectionsProps) {
  return (
    <>
      {(['blocker', 'skip', 'warning'] as const).map(kind => {
        const issues = issuesOfKind(preview.issues, kind)
        if (issues.length === 0) return null
        return (
          <div key={kind} className={classes.section} data-kind={kind}>
            <SectionTitle kind={kind} refused={isRefused(preview)} />
            <IssueGroups
              issues={issues}
              open={kind === 'blocker'}
              repair={issue => (
                <IssueRepair code={issue.code} chosen={chosen} preview={preview} onMap={onMap} />
              )}
            />
          </div>
        )
      })}
    </>
  )
}

const ICONS = { blocker: IconAlertTriangle, skip: IconBan, warning: IconInfoCircle }
const TITLES = { blocker: 'issues.blockers', skip: 'issues.skips', warning: 'issues.warnings' } as const

function SectionTitle({ kind, refused }: { kind: IssueKind; refused: boolean }) {
  const { t } = useTranslation('import')
  const Icon = ICONS[kind]
  const title = kind === 'blocker' && !refused ? 'issues.broken' : TITLES[kind]
  return (
    <div className={classes.title}>
      <Icon size={18} aria-hidden />
      <Text fw={600}>{t(title)}</Text>
    </div>
  )
}
