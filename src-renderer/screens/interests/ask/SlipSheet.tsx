import { Slip, type SlipProps } from './Slip.tsx'
import classes from './SlipSheet.module.css'

/** How many fit on a sheet of A4. */
const COUNT = { a6: 4, a5: 2 } as const

/** What is printed: a sheet full of the same slip, with dashed lines to cut along. */
export function SlipSheet(slip: SlipProps) {
  return (
    <div className={classes.sheet} data-size={slip.size}>
      {Array.from({ length: COUNT[slip.size] }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all of them are the same.
        <Slip key={place} {...slip} />
      ))}
    </div>
  )
}
