import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FigureTarget, TargetFigure } from '../../../shared/model/figure-target.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'

export interface Targets {
  /** undefined until they are read. */
  all: readonly FigureTarget[] | undefined
  /** @param name what the figure is called. */
  save: (target: FigureTarget, name: string) => void
  remove: (figure: TargetFigure, name: string) => void
}

/** What the owner wants figures to reach; every change can be undone. */
export function useTargets(): Targets {
  const { t } = useTranslation('overview')
  const all = useQuery(orpc.figures.targets.queryOptions()).data
  const change = (
    figure: TargetFigure,
    make: () => Promise<{ before: FigureTarget | null }>,
    message: string,
  ) => {
    changeUndoably({
      make,
      message,
      takeBack: ({ before }) => putBack(figure, before),
      reads: [orpc.figures.targets.key()],
    }).catch(notifyFailure)
  }
  return {
    all,
    save: (target, name) =>
      change(target.figure, () => api.figures.setTarget(target), t('target.saved', { name })),
    remove: (figure, name) =>
      change(figure, () => api.figures.removeTarget({ figure }), t('target.removed', { name })),
  }
}

function putBack(figure: TargetFigure, before: FigureTarget | null): Promise<unknown> {
  return before === null ? api.figures.removeTarget({ figure }) : api.figures.setTarget(before)
}
