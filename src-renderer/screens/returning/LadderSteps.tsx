import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OrderLadder } from '../../../shared/model/order-ladder.ts'
import { LadderStepCard } from './LadderStepCard.tsx'

/** From each order to the next one: how many go on, how long that takes, and where most are lost. */
export function LadderSteps({ ladder }: { ladder: OrderLadder }) {
  const { t } = useTranslation('returning')
  return (
    <section aria-label={t('ladder.stepsLabel')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {ladder.steps.map(step => (
          <LadderStepCard
            key={step.from}
            step={step}
            asOf={ladder.asOf}
            isMostLost={step.from === ladder.mostLostFrom}
          />
        ))}
      </SimpleGrid>
    </section>
  )
}
