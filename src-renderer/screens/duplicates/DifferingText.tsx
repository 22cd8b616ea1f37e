import { differingPart } from './differing-part.ts'
import classes from './Review.module.css'

export interface DifferingTextProps {
  value: string
  /** What it differs from; null where nothing is to stand out. */
  unlike: string | null
}

/** A text in which what is different from another one is underlined, for the eye. */
export function DifferingText({ value, unlike }: DifferingTextProps) {
  if (unlike === null) return <Breakable text={value} />
  const { before, differing, after } = differingPart(value, unlike)
  return (
    <span>
      <Breakable text={before} />
      <span className={classes.differing}>
        <Breakable text={differing} />
      </span>
      <Breakable text={after} />
    </span>
  )
}

/** An address of a mailbox goes on in the next line behind its @, rather than within a word. */
function Breakable({ text }: { text: string }) {
  const [before = '', ...rest] = text.split('@')
  if (rest.length === 0) return text
  return (
    <>
      {before}@<wbr />
      {rest.join('@')}
    </>
  )
}
