import { type Sentence, systemLanguage } from './language.ts'

/** Tells the user one line, on stderr: stdout is for the address alone. */
export function notice(sentence: Sentence): void {
  console.error(sentence[systemLanguage()])
}
