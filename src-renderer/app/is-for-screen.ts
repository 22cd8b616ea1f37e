import { isTyping } from './is-typing.ts'

/**
 * Whether a key means something to do on the screen: alone, not in a field, a menu or a dialog, and not in the navigation
 * beside the screen or in a message above it.
 */
export function isForScreen(event: KeyboardEvent): boolean {
  const { target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false
  if (isTyping(target) || document.querySelector('[role="dialog"]') !== null) return false
  if (!(target instanceof Element) || target === document.body) return target === document.body
  return target.closest('main') !== null && target.closest('[role="menu"]') === null
}
