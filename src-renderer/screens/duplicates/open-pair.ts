import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { api } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { reviewSession } from './review-session.ts'

const PARAMETER = 'pair'

/** The address of the review that begins with a pair. */
export function pairAddress(one: number, other: number): string {
  return `/duplicates?${PARAMETER}=${one}-${other}`
}

/**
 * Begins the review with the pair of the address, if there is one.
 * @returns whether that pair is none that is suggested any more.
 */
export function useAskedPair(): { isGone: boolean } {
  const [parameters, setParameters] = useSearchParams()
  const [isGone, setIsGone] = useState(false)
  const asked = parameters.get(PARAMETER)
  useEffect(() => {
    if (asked === null) return
    let isLeft = false
    const [one = 0, other = 0] = asked.split('-').map(part => Math.trunc(Number(part)) || 0)
    const open = async () => {
      const group = await suggestionOf(one, other)
      if (isLeft) return
      setIsGone(group === null)
      if (group !== null) reviewSession.ask(group)
      // Going back leads to where the pair was asked for, and not to it once more.
      setParameters({}, { replace: true })
    }
    open().catch(notifyFailure)
    return () => {
      isLeft = true
    }
  }, [asked, setParameters])
  return { isGone }
}

/** What is suggested of two customers; null where nothing is. */
async function suggestionOf(one: number, other: number): Promise<DuplicateGroup | null> {
  const about = await api.duplicates.suggestions({ customerId: one })
  return about.find(({ customers }) => customers.some(({ id }) => id === other)) ?? null
}
