import { Button, Text } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import type { ListRequest } from '../../../shared/model/list.ts'
import { FocusHeading } from '../../components/FocusHeading.tsx'
import classes from './ExportWizard.module.css'
import type { WizardState } from './wizard-state.ts'

/** What every step of the wizard gets. */
export interface StepProps {
  state: WizardState
  request: ListRequest
  /** The campaign that the list is for; null for none. */
  campaign: CampaignReport | null
  /** Leaves the focus where it is. */
  quiet: boolean
  onChange: (state: WizardState) => void
  /** null on the first step. */
  onBack: (() => void) | null
  onNext: () => void
}

export interface WizardStepProps extends Pick<StepProps, 'quiet' | 'onBack'> {
  title: string
  text?: string
  /** null where it does not go on from here. */
  onNext: (() => void) | null
  /** What the last step does instead. */
  action?: ReactNode
  children: ReactNode
}

/** The frame of a step: its question, the content, and the ways on and back. */
export function WizardStep({ title, text, quiet, onBack, onNext, action, children }: WizardStepProps) {
  const { t } = useTranslation('lists')
  return (
    <>
      <div>
        <FocusHeading quiet={quiet}>{title}</FocusHeading>
        {text !== undefined && <Text c="dimmed">{text}</Text>}
      </div>
      {children}
      <div className={classes.buttons}>
        {onBack === null ? (
          <span />
        ) : (
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
            {t('back')}
          </Button>
        )}
        {onNext !== null && (
          <Button rightSection={<IconArrowRight size={18} aria-hidden />} onClick={onNext}>
            {t('next')}
          </Button>
        )}
        {action}
      </div>
    </>
  )
}
