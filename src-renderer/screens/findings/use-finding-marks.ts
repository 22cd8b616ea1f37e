import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownFinding } from '../../../shared/model/finding.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'

/** What can be put aside: a finding, wherever it is shown. */
export type Markable = Pick<ShownFinding, 'key' | 'restsUntil'>

export interface FindingMarks {
  /** Keys of the findings that are being marked. */
  busy: ReadonlySet<string>
  mark: (shown: Markable, kind: FindingMark['kind']) => void
  takeBack: (setAside: Pick<Markable, 'key'>) => void
}

/**
 * What the owner says to findings, from the day on that one looks back from; each can be undone.
 * @param asOf the day of the list.
 */
export function useFindingMarks(asOf: string): FindingMarks {
  const { t } = useTranslation('findings')
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const change = (key: string, make: () => Promise<{ before: FindingMark | null }>, message: string) => {
    if (busy.has(key)) return
    setBusy(keys => new Set([...keys, key]))
    changeUndoably({
      make,
      message,
      takeBack: ({ before }) => putBack(key, before),
      reads: [orpc.figures.findings.key(), orpc.products.spikes.key()],
    })
      .catch(notifyFailure)
      .finally(() => setBusy(keys => new Set([...keys].filter(other => other !== key))))
  }
  return {
    busy,
    mark: ({ key, restsUntil }, kind) => {
      const until = kind === 'understood' ? restsUntil : null
      change(key, () => api.figures.markFinding({ key, kind, until, asOf }), t(`done.${kind}`))
    },
    takeBack: ({ key }) => change(key, () => api.figures.unmarkFinding({ key }), t('done.back')),
  }
}

function putBack(key: string, before: FindingMark | null): Promise<unknown> {
  if (before === null) return api.figures.unmarkFinding({ key })
  const { day, ...mark } = before
  return api.figures.markFinding({ ...mark, asOf: day })
}
