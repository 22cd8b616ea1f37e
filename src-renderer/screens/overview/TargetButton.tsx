import { ActionIcon, Loader, Popover } from '@mantine/core'
import { IconTarget } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureTarget, TargetFigure } from '../../../shared/model/figure-target.ts'
import type { Unit } from '../../charts/unit.ts'
import type { Targets } from './use-targets.ts'

/** Asked for now and then, and never when the program starts. */
const TargetForm = lazy(() => import('./TargetForm.tsx'))

export interface TargetButtonProps {
  figure: TargetFigure
  title: string
  unit: Unit
  target: FigureTarget | undefined
  targets: Targets
}

/** Sets what a figure is to reach, changes it or takes it away. */
export function TargetButton({ figure, title, unit, target, targets }: TargetButtonProps) {
  const { t } = useTranslation(['overview', 'common'])
  const [opened, setOpened] = useState(false)
  const label = t(target === undefined ? 'overview:target.set' : 'overview:target.change', { name: title })
  const close = () => setOpened(false)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={320}
      position="bottom-end"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          className="no-print"
          variant="subtle"
          color="gray"
          aria-label={label}
          title={label}
          onClick={() => setOpened(!opened)}
        >
          <IconTarget size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Suspense fallback={<Loader size="sm" />}>
          <TargetForm
            figure={figure}
            title={title}
            unit={unit}
            target={target}
            onSave={changed => {
              close()
              targets.save(changed, title)
            }}
            onRemove={() => {
              close()
              targets.remove(figure, title)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
