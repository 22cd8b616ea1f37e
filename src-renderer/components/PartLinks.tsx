import { Link } from 'react-router'
import classes from './PartLinks.module.css'

export interface PartLinksProps<Part extends string> {
  /** What they are called together. */
  label: string
  parts: readonly { name: Part; text: string; address: string }[]
  current: Part
}

/** The parts of a screen, each with an address of its own; one is shown. */
export function PartLinks<Part extends string>({ label, parts, current }: PartLinksProps<Part>) {
  return (
    <nav className={`${classes.parts} no-print`} aria-label={label}>
      {parts.map(({ name, text, address }) => (
        <Link
          key={name}
          to={address}
          aria-current={name === current ? 'page' : undefined}
          className={classes.part ?? ''}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
