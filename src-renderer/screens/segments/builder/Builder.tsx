import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { Page } from '../../../components/Page.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { copyName } from '../copy-name.ts'
import { readRule } from '../segment-address.ts'
import { useSegmentSentence } from '../words/use-segment-words.ts'
import classes from './Builder.module.css'
import { completeRule } from './complete-rule.ts'
import { NameBar } from './NameBar.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { RuleEditor } from './RuleEditor.tsx'
import { firstRule, isSameRule, referenceOf, type SegmentOrigin } from './segment-origin.ts'
import { useDraftInAddress } from './use-draft-in-address.ts'
import { useLiveAnswer } from './use-live-answer.ts'
import { useRuleEditing } from './use-rule-editing.ts'
import { useSaveSegment } from './use-save-segment.ts'

/** Where a segment is put together: its rule, the rule in a sentence, and beside it whom it means. */
export function Builder({ origin, title }: { origin: SegmentOrigin; title: string }) {
  const { t } = useTranslation('segments')
  const [parameters] = useSearchParams()
  const firstName = origin.kind === 'new' ? '' : title
  const [typedName, setName] = useState(parameters.get('name'))
  const name = typedName ?? firstName
  const editing = useRuleEditing(() => readRule(parameters.get('rule')) ?? firstRule(origin))
  const drawn = editing.history.rule
  const rule = useMemo(() => completeRule(drawn), [drawn])
  const live = useLiveAnswer(rule)
  const sentenceOf = useSegmentSentence()
  const save = useSaveSegment()
  const isUntouched = name === firstName && isSameRule(rule, firstRule(origin))
  useDraftInAddress(isUntouched ? null : { rule, name })
  const before = origin.kind === 'saved' ? origin.segment : null
  const trimmed = name.trim()
  const nameOfCopy =
    trimmed === before?.name ? copyName(trimmed, copied => t('own.copyName', { name: copied })) : trimmed
  return (
    <Page
      title={title}
      back={
        <Anchor component={Link} to="/segments" size="sm">
          <IconArrowLeft size={15} aria-hidden /> {t('builder.back')}
        </Anchor>
      }
    >
      <KeepFocus>
        <NameBar
          name={name}
          isSaved={before !== null && isUntouched}
          canSave={trimmed !== '' && isSameRule(rule, drawn)}
          isPending={save.isPending}
          onName={setName}
          onSave={() => save.mutate({ name: trimmed, rule, before })}
          onSaveCopy={before === null ? null : () => save.mutate({ name: nameOfCopy, rule, before: null })}
        />
        <div className={classes.columns}>
          <div className={classes.main}>
            <RuleEditor editing={editing} answer={live.answer} />
            <Panel title={t('builder.inWords')}>
              <p className={classes.sentence}>{sentenceOf(rule)}</p>
            </Panel>
          </div>
          <div className={classes.side}>
            <ResultPanel live={live} segment={referenceOf(origin, rule)} name={trimmed} />
          </div>
        </div>
      </KeepFocus>
    </Page>
  )
}
