/** What every part of the screen is told. */
export interface PartProps {
  /** The day from which one looks back. */
  asOf: string
  /** The day of the first order. */
  firstDay: string
}
