import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import type { HostCommand } from '../../shared/host-bridge.ts'
import { hostBridge } from './host-bridge.ts'

const ADDRESSES: Readonly<Record<Exclude<HostCommand, 'find'>, string>> = {
  'open-import': '/import',
  'open-overview': '/overview',
  'open-customers': '/customers',
  'open-orders': '/orders',
  'open-list': '/lists',
  'open-settings': '/settings',
}

/** Lets the application menu of the host steer the window. */
export function useHostCommands(): void {
  const navigate = useNavigate()
  useEffect(
    () =>
      hostBridge.onCommand(command => {
        if (command !== 'find') void navigate(ADDRESSES[command])
        else if (!focusSearch()) void navigate('/customers', { state: { find: true } })
      }),
    [navigate],
  )
}

/** Goes to the search field of the screen; false where the screen has none. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  field?.focus()
  field?.select()
  return field !== null
}
