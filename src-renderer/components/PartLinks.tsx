import { Link } from 'react-router'
import classes from './PartLinks.module.css'

export interface PartLinksProps<Part extends string> {
  /** What they are called together. */
  label: string
  parts: readonly { name: Part; text: string }[]
  current: Part
  /** The path of the screen, whose first part needs no name in the address; or the address of each part. */
  to: string | ((part: Part) => string)
}

/** The parts of a screen, each with an address of its own; one is shown. */
export function PartLinks<Part extends string>({ label, parts, current, to }: PartLinksProps<Part>) {
  const addressOf = (name: Part) => {
    if (typeof to === 'function') return to(name)
    return name === parts[0]?.name ? to : `${to}?part=${name}`
  }
  return (
    <nav className={`${classes.parts} no-print`} aria-label={label}>
      {parts.map(({ name, text }) => (
        <Link
          key={name}
          to={addressOf(name)}
          aria-current={name === current ? 'page' : undefined}
          className={classes.part ?? ''}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
