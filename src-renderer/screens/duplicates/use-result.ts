import { useDebouncedValue } from '@mantine/hooks'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { DuplicateGroup, MergePreview } from '../../../shared/model/duplicate-review.ts'
import type { Failure } from '../../../shared/model/failure.ts'
import { failureOf } from '../../app/failure-text.ts'
import { chosenValues, isWrongBirthday } from './result-values.ts'
import type { ResultTexts } from './review-session.ts'
import { type Pair, useChosenPreview } from './use-pair.ts'

/** So long after the last letter what was typed is tried out, in milliseconds. */
const TYPING_PAUSE_MS = 250

const NOTHING: Partial<CustomerEdit> = {}

export interface Result {
  /** null while the pair is being read. */
  result: MergePreview | null
  /** True while the result is that of something typed before. */
  isBehind: boolean
  /** Why what was typed cannot be; null where it can. */
  failure: Failure | null
}

/**
 * What a merge leads to with what the owner typed.
 * @param pair null while it is being read.
 */
export function useResult(group: DuplicateGroup, pair: Pair | null, texts: ResultTexts): Result {
  const chosen = pair === null ? NOTHING : chosenValues(texts, pair.proposed.displayed)
  const isChosen = Object.keys(chosen).length > 0 && !isWrongBirthday(texts)
  const [tried] = useDebouncedValue(chosen, TYPING_PAUSE_MS)
  const preview = useChosenPreview(group, tried, isChosen)
  const failure = isChosen ? failureOf(preview.error) : null
  const result = isChosen && preview.data !== undefined ? preview.data : (pair?.proposed ?? null)
  const isBehind = preview.isPlaceholderData || JSON.stringify(tried) !== JSON.stringify(chosen)
  return { result, isBehind, failure }
}
