import { Kbd } from '@mantine/core'
import classes from './AnswerKey.module.css'

/** The key that does the same as the button that it stands on. */
export function AnswerKey({ letter }: { letter: string }) {
  return (
    <Kbd size="xs" className={classes.key ?? ''} aria-hidden>
      {letter}
    </Kbd>
  )
}
