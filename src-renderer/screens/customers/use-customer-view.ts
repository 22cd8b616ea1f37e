import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type CustomerView, readCustomerView, writeCustomerView } from './customer-view.ts'

/** The view in the address, and a way to change it without filling the history. */
export function useCustomerView(): [CustomerView, (change: Partial<CustomerView>) => void] {
  const [parameters, setParameters] = useSearchParams()
  const view = useMemo(() => readCustomerView(parameters), [parameters])
  const change = (part: Partial<CustomerView>) =>
    setParameters(previous => writeCustomerView({ ...readCustomerView(previous), ...part }), {
      replace: true,
    })
  return [view, change]
}
