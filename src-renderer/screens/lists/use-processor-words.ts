import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  PROCESSOR_POINTS,
  type Processor,
  type ProcessorPoint,
  type ProcessorWord,
} from '../../../shared/model/processor.ts'
import { api, orpc } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'

/** What is not settled with somebody, in the order of the list. */
export function openPoints({ ticked }: Pick<ProcessorWord, 'ticked'>): ProcessorPoint[] {
  return PROCESSOR_POINTS.filter(point => !ticked.includes(point))
}

/** What the owner settled with somebody; null where they were never asked, undefined while that is read. */
export function useProcessorWord(processor: Processor): ProcessorWord | null | undefined {
  const words = useQuery(orpc.lists.processors.queryOptions())
  if (words.data === undefined) return undefined
  return words.data.find(word => word.processor === processor) ?? null
}

/** Notes what is settled, and offers to take that back. */
export function useSaveProcessorWord(processor: Processor, onSaved: () => void) {
  const { t } = useTranslation('lists')
  return useUndoable((ticked: ProcessorPoint[]) => ({
    make: () => api.lists.saveProcessor({ processor, word: { ticked } }),
    message: t('processor.saved', { name: t(`processor.name.${processor}`) }),
    takeBack: ({ before }) => api.lists.saveProcessor({ processor, word: before }),
    onMade: onSaved,
    reads: [orpc.lists.processors.key()],
  }))
}
