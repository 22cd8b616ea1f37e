import { useTranslation } from 'react-i18next'
import type { Findings, SetAsideFinding, ShownFinding } from '../../../shared/model/finding.ts'
import { formatCount } from '../../i18n/format.ts'
import { ElsewhereLink } from './ElsewhereLink.tsx'
import { FindingEntry } from './FindingEntry.tsx'
import classes from './Findings.module.css'
import { Fold } from './Fold.tsx'
import type { FindingContext } from './finding-view.ts'
import { BackButton, MarkButtons } from './MarkButtons.tsx'
import type { FindingMarks } from './use-finding-marks.ts'
import { useMarkWords } from './use-mark-words.ts'

export interface FindingListsProps {
  found: Findings
  context: FindingContext
  marks: FindingMarks
}

/** The short list, and on request what else was found and what was put aside. */
export function FindingLists({ found, context, marks }: FindingListsProps) {
  const { t } = useTranslation('findings')
  const { findings, further, more, elsewhere, setAside } = found
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return (
    <>
      {findings.length > 0 && <OpenList name={t('list')} {...{ findings, context, marks }} />}
      {elsewhere.map(({ kind, count }) => (
        <ElsewhereLink key={kind} kind={kind} count={count} asOf={found.asOf} />
      ))}
      {more > 0 && (
        <Fold show={t('further.show', counted(more))} hide={t('further.hide')}>
          {more > further.length && (
            <p className={classes.evidence}>
              {t('further.cut', { shown: formatCount(further.length), formatted: formatCount(more) })}
            </p>
          )}
          <OpenList name={t('further.list')} findings={further} {...{ context, marks }} />
        </Fold>
      )}
      {setAside.length > 0 && (
        <Fold show={t('setAside.show', counted(setAside.length))} hide={t('setAside.hide')}>
          <ul className={classes.list} aria-label={t('setAside.list')}>
            {setAside.map(shown => (
              <SetAsideEntry key={shown.key} {...{ shown, context, marks }} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

interface OpenListProps {
  name: string
  findings: readonly ShownFinding[]
  context: FindingContext
  marks: FindingMarks
}

function OpenList({ name, findings, context, marks }: OpenListProps) {
  return (
    <ol className={classes.list} aria-label={name}>
      {findings.map(shown => (
        <FindingEntry
          key={shown.key}
          shown={shown}
          context={context}
          buttons={sentence => <MarkButtons {...{ shown, sentence, marks }} />}
        />
      ))}
    </ol>
  )
}

interface SetAsideEntryProps {
  shown: SetAsideFinding
  context: FindingContext
  marks: FindingMarks
}

function SetAsideEntry({ shown, context, marks }: SetAsideEntryProps) {
  const note = useMarkWords()(shown.mark)
  return (
    <FindingEntry
      shown={shown}
      context={context}
      note={note}
      buttons={sentence => <BackButton {...{ shown, sentence, marks }} />}
    />
  )
}
