import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SegmentRule } from '../../../../shared/model/segment.ts'
import { useMainCurrency } from '../../../figures/use-main-currency.ts'
import { useCustomFields } from '../../fields/use-custom-fields.ts'
import { segmentSentence } from './segment-sentence.ts'
import type { SegmentWords } from './segment-words.ts'

/** What rules are put into words with, in the language on the screen. */
export function useSegmentWords(): SegmentWords {
  const { t } = useTranslation(['segments', 'groups', 'common', 'fields'])
  const currency = useMainCurrency(true)
  const fields = useCustomFields()
  return useMemo(
    () => ({ t, currency, fieldOf: (id: number) => fields.find(field => field.id === id) }),
    [t, currency, fields],
  )
}

/** Puts rules into one sentence each. */
export function useSegmentSentence(): (rule: SegmentRule) => string {
  const words = useSegmentWords()
  return rule => segmentSentence(rule, words)
}
