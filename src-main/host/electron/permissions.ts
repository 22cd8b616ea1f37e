import { isAppAddress } from './app-address.ts'

/**
 * All that the page may: put what its owner copies on the clipboard, in the forms that Chromium has made safe, and show the
 * one line a day that its owner switched on.
 */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications'])

/** What is known of somebody who asks for a permission. */
export interface PermissionRequest {
  permission: string
  /** The address of the frame that asks, as far as it is known. */
  frameAddress: string | null | undefined
  isMainFrame: boolean
}

/** Whether the page gets a permission: only those, and only the page itself, no frame inside it. */
export function isPermitted({ permission, frameAddress, isMainFrame }: PermissionRequest): boolean {
  return GRANTED.has(permission) && isMainFrame && frameAddress != null && isAppAddress(frameAddress)
}
