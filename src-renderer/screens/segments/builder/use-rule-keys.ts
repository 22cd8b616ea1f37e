import { type RefObject, useEffect } from 'react'
import { isTyping } from '../../../app/is-typing.ts'
import { offerUndo } from '../../../app/undo-key.ts'
import type { RuleHistory } from './rule-history.ts'

export interface RuleKeys {
  history: RuleHistory
  onTakeBack: () => void
  onRepeat: () => void
}

/**
 * Lets Ctrl+Z take the last change of the rule back, and Ctrl+Y or Ctrl+Shift+Z repeat it. The rule is offered to the key
 * of the whole window; fields of the builder, where that key leaves a field alone, know the rule's own history only.
 */
export function useRuleKeys(
  builder: RefObject<HTMLElement | null>,
  { history, onTakeBack, onRepeat }: RuleKeys,
): void {
  // What was changed last is offered last: with every change anew.
  useEffect(() => (history.past.length === 0 ? undefined : offerUndo(onTakeBack)), [history, onTakeBack])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wish = wishOf(event)
      if (wish === null || event.defaultPrevented || document.querySelector('[role="dialog"]') !== null)
        return
      const isField = isTyping(event.target)
      if (isField && !holdsRule(event.target, builder.current)) return
      // Outside fields the key of the whole window takes what was offered last.
      if (wish === 'take_back' && !isField) return
      event.preventDefault()
      if (wish === 'take_back') onTakeBack()
      else onRepeat()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [builder, onTakeBack, onRepeat])
}

function wishOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'take_back' | 'repeat' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'repeat'
  return letter === 'z' ? 'take_back' : null
}

/** A field whose content is the rule's, or is empty; what is only being searched for has its own key. */
function holdsRule(target: EventTarget | null, builder: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || builder === null || !builder.contains(target)) return false
  if (target instanceof HTMLSelectElement || 'ruleValue' in target.dataset) return true
  return target instanceof HTMLInputElement && target.value === ''
}
