import { useTranslation } from 'react-i18next'
import { BackLink } from '../components/BackLink.tsx'

/** The way back from a screen that only the overview leads to. */
export function BackToOverview() {
  const { t } = useTranslation()
  return <BackLink to="/overview">{t('notFoundPage.back')}</BackLink>
}
