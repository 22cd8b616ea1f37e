/** Inputs in which letters are typed; of the others a key means nothing else. */
const WITHOUT_LETTERS = ['radio', 'checkbox', 'button', 'submit', 'range']

/** Whether a key that is pressed there writes something. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_LETTERS.includes(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}
