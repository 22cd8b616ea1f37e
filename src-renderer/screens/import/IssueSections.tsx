import { Text } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconInfoCircle, IconNote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FilePreview } from '../../../shared/model/import.ts'
import { AddTopicButton } from '../interests/topics/AddTopicButton.tsx'
import { IssueGroups } from './IssueGroups.tsx'
import { IssueRepair } from './IssueRepair.tsx'
import classes from './IssueSections.module.css'
import { type ChosenFile, importSession } from './import-session.ts'
import { type IssueKind, isRefused, issuesOfKind } from './issue-kinds.ts'
import { isAsked } from './ReadingQuestions.tsx'

export interface IssueSectionsProps {
  chosen: ChosenFile
  preview: FilePreview
  onMap: () => void
}

/** Findings of a file: what keeps it from being imported, what is left out, what is odd, and what is only good to know. */
export function IssueSections({ chosen, preview, onMap }: IssueSectionsProps) {
  return (
    <>
      {(['blocker', 'skip', 'warning', 'note'] as const).map(kind => {
        const issues = issuesOfKind(preview.issues, kind).filter(({ code }) => !isAsked(code, preview))
        if (issues.length === 0) return null
        return (
          <div key={kind} className={classes.section} data-kind={kind}>
            <SectionTitle kind={kind} refused={isRefused(preview)} />
            <IssueGroups
              issues={issues}
              open={kind === 'blocker'}
              repair={({ code, examples: [example] }) =>
                code === 'unknown_topic' && example?.raw != null ? (
                  <UnknownTopicRepair topic={example.raw} />
                ) : (
                  <IssueRepair code={code} chosen={chosen} preview={preview} onMap={onMap} />
                )
              }
            />
          </div>
        )
      })}
    </>
  )
}

/** Makes what people named a topic of the owner's; the preview then counts it as one. */
function UnknownTopicRepair({ topic }: { topic: string }) {
  const { t } = useTranslation('interests')
  return (
    <AddTopicButton
      name={topic}
      label={t('topics.suggest', { name: topic })}
      onDone={() => importSession.readAgain()}
    />
  )
}

const ICONS = { blocker: IconAlertTriangle, skip: IconBan, warning: IconInfoCircle, note: IconNote }
const TITLES = {
  blocker: 'issues.blockers',
  skip: 'issues.skips',
  warning: 'issues.warnings',
  note: 'issues.notes',
} as const

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
