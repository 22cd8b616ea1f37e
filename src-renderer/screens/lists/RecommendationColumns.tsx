import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StepProps } from './WizardStep.tsx'

/** Products to recommend to each as further columns, with the rule. A recommendation is advertising, and only there. */
export function RecommendationColumns({ state, onChange }: Pick<StepProps, 'state' | 'onChange'>) {
  const { t } = useTranslation('lists')
  if (state.purpose !== 'advertising') return null
  return (
    <Checkbox
      my="sm"
      label={t('target.recommendations')}
      description={t('target.recommendationsRule')}
      checked={state.recommendations}
      onChange={event => onChange({ ...state, recommendations: event.currentTarget.checked })}
    />
  )
}
