import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { SegmentRule } from '../../../../shared/model/segment.ts'
import { draftParameters } from '../segment-address.ts'

/**
 * Keeps in the address what was changed and not saved, so that "back" finds it again.
 * @param draft null where there is nothing beyond what is kept.
 */
export function useDraftInAddress(draft: { rule: SegmentRule; name: string } | null): void {
  const [parameters, setParameters] = useSearchParams()
  const shown = parameters.toString()
  const wanted = draft === null ? '' : draftParameters(draft.rule, draft.name).toString()
  useEffect(() => {
    if (shown !== wanted) setParameters(wanted, { replace: true })
  }, [shown, wanted, setParameters])
}
