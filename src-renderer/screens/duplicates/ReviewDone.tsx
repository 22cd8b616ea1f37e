import { IconChecks } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LastAnswer } from './LastAnswer.tsx'
import classes from './Review.module.css'

/** After the last pair: nothing is left, which keyboard and screen reader learn as well. */
export function ReviewDone() {
  const { t } = useTranslation('duplicates')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <div className={classes.done} ref={box} tabIndex={-1} data-takes-focus>
        <IconChecks size={22} aria-hidden />
        <div>
          <strong>{t('review.doneTitle')}</strong>
          <div className={classes.quiet}>{t('review.doneText')}</div>
        </div>
      </div>
      <LastAnswer />
    </>
  )
}
