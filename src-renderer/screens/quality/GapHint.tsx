import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerGap, OrderGap } from '../../../shared/model/quality.ts'
import { gapRepair } from './gap-repair.ts'
import classes from './Quality.module.css'

/** Above a list of those who have a gap: how it is closed, and the way back. */
export function GapHint({ gap }: { gap: CustomerGap | OrderGap }) {
  const { t } = useTranslation('quality')
  const repair = gapRepair(gap)
  return (
    <section className={classes.hint} aria-label={t('hint.title')}>
      <span>
        <strong>{t('hint.title')}:</strong> {t(`repair.${gap}`)}
      </span>
      <span className={classes.hintLinks}>
        {repair !== null && <Link to={repair.to}>{t(`action.${repair.action}`)}</Link>}
        <Link to="/quality">{t('hint.back')}</Link>
      </span>
    </section>
  )
}
