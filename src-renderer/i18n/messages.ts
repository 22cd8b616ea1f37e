/**
 * The shape of a namespace: the German object is the source, every other language has exactly its keys, so that
 * a missing or superfluous text is a type error. Placeholders (`{{count}}`) are checked against the German text.
 */
export type Messages<German> = {
  readonly [Key in keyof German]: German[Key] extends string ? string : Messages<German[Key]>
}
