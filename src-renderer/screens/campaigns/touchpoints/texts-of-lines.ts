/** As many, and as long ones, as are kept of a stage; see touchpointTextsSchema. */
const MOST_TEXTS = 12
const LONGEST_TEXT = 200

/** A text for each line that says something, none of them twice. */
export function textsOfLines(lines: string): string[] {
  const texts = lines.split('\n').map(line => line.trim().slice(0, LONGEST_TEXT).trim())
  return [...new Set(texts)].filter(text => text !== '').slice(0, MOST_TEXTS)
}
