import { useTranslation } from 'react-i18next'
import { SILENCE_REASONS } from '../../../../shared/model/silence.ts'
import { Panel } from '../../../components/Panel.tsx'
import classes from '../Campaigns.module.css'
import { PlayCard } from './PlayCard.tsx'

/** The four reasons why somebody does not come back, and what helps against each. */
export function SilencePart() {
  const { t } = useTranslation('campaigns')
  return (
    <Panel title={t('silencePart.title')} description={t('silencePart.text')}>
      <ul className={classes.cards}>
        {SILENCE_REASONS.map(reason => (
          <PlayCard key={reason} reason={reason} />
        ))}
      </ul>
    </Panel>
  )
}
