import { useTranslation } from 'react-i18next'
import { BackLink } from '../../../components/BackLink.tsx'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { Page } from '../../../components/Page.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { useSegmentSentence } from '../words/use-segment-words.ts'
import classes from './Builder.module.css'
import { NameBar } from './NameBar.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { RuleEditor } from './RuleEditor.tsx'
import { referenceOf, type SegmentOrigin } from './segment-origin.ts'
import { useLiveAnswer } from './use-live-answer.ts'
import { useSegmentDraft } from './use-segment-draft.ts'

/** Where a segment is put together: its rule, the rule in a sentence, and beside it whom it means. */
export function Builder({ origin, title }: { origin: SegmentOrigin; title: string }) {
  const { t } = useTranslation('segments')
  const draft = useSegmentDraft(origin, title)
  const { rule } = draft
  const live = useLiveAnswer(rule)
  const sentenceOf = useSegmentSentence()
  return (
    <Page title={title} back={<BackLink to="/segments">{t('builder.back')}</BackLink>}>
      <KeepFocus>
        <NameBar draft={draft} origin={origin} />
        <div className={classes.columns}>
          <div className={classes.main}>
            <RuleEditor editing={draft.editing} answer={live.answer} />
            <Panel title={t('builder.inWords')}>
              <p className={classes.sentence}>{sentenceOf(rule)}</p>
            </Panel>
          </div>
          <div className={classes.side}>
            <ResultPanel live={live} segment={referenceOf(origin, rule)} name={draft.name.trim()} />
          </div>
        </div>
      </KeepFocus>
    </Page>
  )
}
