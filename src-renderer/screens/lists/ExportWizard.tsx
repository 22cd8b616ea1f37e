import { Stepper } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { useAsOf } from '../../figures/use-as-of.ts'
import { currentLanguage } from '../../i18n/index.ts'
import { CampaignLine } from './CampaignLine.tsx'
import { CheckStep } from './CheckStep.tsx'
import classes from './ExportWizard.module.css'
import { FileStep } from './FileStep.tsx'
import { ListPreviewStep } from './ListPreviewStep.tsx'
import { PurposeStep } from './PurposeStep.tsx'
import { TargetStep } from './TargetStep.tsx'
import { WhomStep } from './WhomStep.tsx'
import type { StepProps } from './WizardStep.tsx'
import {
  audienceFilter,
  FIRST_STATE,
  firstState,
  listRequest,
  STEPS,
  type WizardState,
} from './wizard-state.ts'

export interface ExportWizardProps {
  today: string
  /** The selection that another screen handed over. */
  filter: CustomerFilter | null
  /** What that screen chose besides; one begins with the preview then. */
  choice: Pick<WizardState, 'purpose' | 'channel' | 'target'> | null
  /** What it is for, where another screen knows only that. */
  purpose: WizardState['purpose'] | undefined
  /** The campaign that the list is for; null for none. */
  campaign: CampaignReport | null
}

/** From "whom" to the file, with a way back at any time. */
export function ExportWizard({ today, filter, choice, purpose, campaign }: ExportWizardProps) {
  const { t } = useTranslation('lists')
  const [active, setActive] = useState(choice === null ? 0 : STEPS.indexOf('preview'))
  // The very first step leaves the focus alone; whoever moves on or back continues at the step's heading.
  const [moved, setMoved] = useState(false)
  const [state, setState] = useState(() => firstState(filter, { purpose, campaign, choice }))
  const go = (step: number) => {
    setMoved(true)
    setActive(step)
  }
  const asOf = useAsOf()
  const audience = audienceFilter(state, today, filter)
  // The campaign is about its own people.
  const own = state.audience === 'filter' ? campaign : null
  // Its voucher is that of all its lists.
  const said = own === null ? state : { ...state, voucherCode: own.message.voucherCode }
  const request = {
    ...listRequest(said, audience, asOf?.asOf ?? today, currentLanguage()),
    ...(own !== null && { campaignId: own.id }),
  }
  const step: StepProps = {
    state: said,
    request,
    campaign: own,
    quiet: !moved,
    onChange: setState,
    onBack: active > 0 ? () => go(active - 1) : null,
    onNext: () => go(active + 1),
  }
  const again = () => {
    setState(
      campaign === null
        ? { ...FIRST_STATE, hasOccasions: state.hasOccasions }
        : firstState(filter, { campaign }),
    )
    go(0)
  }
  return (
    <section className={classes.wizard} aria-label={t('wizard')}>
      {campaign !== null && <CampaignLine campaign={campaign} isItsOwn={own !== null} />}
      <Stepper
        active={active}
        onStepClick={go}
        allowNextStepsSelect={false}
        size="sm"
        iconSize={30}
        classNames={{ content: classes.content ?? '', separator: classes.separator ?? '' }}
      >
        {STEPS.map((name, index) => (
          <Stepper.Step
            key={name}
            label={t(`step.${name}`)}
            aria-current={active === index ? 'step' : undefined}
          />
        ))}
      </Stepper>
      <div className={classes.step}>
        {active === 0 && <WhomStep {...step} today={today} filter={filter} />}
        {active === 1 && <PurposeStep {...step} />}
        {active === 2 && <CheckStep {...step} />}
        {active === 3 && <TargetStep {...step} />}
        {active === 4 && <ListPreviewStep {...step} />}
        {active === 5 && <FileStep {...step} onAgain={again} />}
      </div>
    </section>
  )
}
