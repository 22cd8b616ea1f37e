/** The address of a part of the screen, as of the same day. */
export function partAddress(parameters: URLSearchParams, part: string): string {
  const next = new URLSearchParams(parameters)
  next.set('part', part)
  return `/value?${next}`
}
