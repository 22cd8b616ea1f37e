import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'

/**
 * Loads the sample shop and then shows the overview.
 * @returns `fraction` is null while nothing is loading, else 0 to 1.
 */
export function useSampleShop(): { fraction: number | null; load: () => void; cancel: () => void } {
  const [fraction, setFraction] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  const navigate = useNavigate()
  const load = async () => {
    if (running.current !== null) return
    const controller = new AbortController()
    running.current = controller
    setFraction(0)
    try {
      for await (const event of await api.sample.load(undefined, { signal: controller.signal })) {
        if (event.kind === 'progress') setFraction(event.fraction)
      }
      await queryClient.invalidateQueries()
      await navigate('/overview')
    } catch (error) {
      if (!controller.signal.aborted) notifyFailure(error)
    } finally {
      running.current = null
      setFraction(null)
    }
  }
  return { fraction, load: () => void load(), cancel: () => running.current?.abort() }
}
