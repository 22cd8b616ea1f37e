import { isAppAddress } from './app-address.ts'

/** All that the page may: put what its owner copies on the clipboard, in the forms that Chromium has made safe. */
const GRANTED = 'clipboard-sanitized-write'

/** What is known of somebody who asks for a permission. */
export interface PermissionRequest {
  permission: string
  /** The address of the frame that asks, as far as it is known. */
  frameAddress: string | null | undefined
  isMainFrame: boolean
}

/** Whether the page gets a permission: only the one, and only the page itself, no frame inside it. */
export function isPermitted({ permission, frameAddress, isMainFrame }: PermissionRequest): boolean {
  return permission === GRANTED && isMainFrame && frameAddress != null && isAppAddress(frameAddress)
}
