import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownFinding } from '../../../shared/model/finding.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'

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
  const change = (key: string, work: () => Promise<{ before: FindingMark | null }>, done: string) => {
    if (busy.has(key)) return
    setBusy(keys => new Set([...keys, key]))
    changed(work())
      .then(({ before }) => notifyUndoable(done, () => changed(putBack(key, before))))
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

/** Waits until the lists are right again, too. */
async function changed<Result>(work: Promise<Result>): Promise<Result> {
  const result = await work
  const lists = [orpc.figures.findings.key(), orpc.products.spikes.key()]
  await Promise.all(lists.map(queryKey => queryClient.invalidateQueries({ queryKey })))
  return result
}
