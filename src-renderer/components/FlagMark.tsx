import type { FlagKind } from '../../shared/model/flag.ts'
import classes from './FlagMark.module.css'

/** "Test" or "Betrug", with what that means as a hint for the surrounding hint area. */
export function FlagMark({ kind, word, hint }: { kind: FlagKind; word: string; hint: string }) {
  return (
    <span className={classes.mark} data-kind={kind} data-hint={hint}>
      {word}
    </span>
  )
}
