/** No name is longer. */
export const LONGEST_NAME = 80

/**
 * The name of a copy, shortened where it would be too long.
 * @param words puts a name into the words for its copy.
 */
export function copyName(name: string, words: (name: string) => string): string {
  const tooLong = words(name).length - LONGEST_NAME
  return tooLong > 0 ? words(name.slice(0, -tooLong).trimEnd()) : words(name)
}
