import { useSearchParams } from 'react-router'
import { type FlowPeriod, flowPeriod } from './flow-period.ts'

/** The two days in the address between which one compares, and how to put others there. */
export function useFlowPeriod(
  asOf: string,
  firstDay: string,
): [FlowPeriod, (change: Partial<FlowPeriod>) => void] {
  const [parameters, setParameters] = useSearchParams()
  const period = flowPeriod(parameters, asOf, firstDay)
  const choose = (change: Partial<FlowPeriod>) =>
    setParameters(
      before => {
        const { span, from, to } = { ...period, ...change }
        const next = new URLSearchParams(before)
        next.set('flow', span)
        for (const [name, day] of [
          ['flowFrom', from],
          ['flowTo', to],
        ] as const)
          if (span === 'custom') next.set(name, day)
          else next.delete(name)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return [period, choose]
}
