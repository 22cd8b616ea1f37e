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
        if (command === 'find') focusSearch(() => void navigate('/customers?find'))
        else void navigate(ADDRESSES[command])
      }),
    [navigate],
  )
}

/** The search field of the screen, or the customers' where the screen has none. */
function focusSearch(otherwise: () => void): void {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  if (field === null) return otherwise()
  field.focus()
  field.select()
}
