/** Characters that some file system refuses in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const REFUSED = /[\u0000-\u001f<>:"/\\|?*]/g

/** A name that every file system takes, without folders, for the save dialog to start with. */
export function safeFileName(name: string): string {
  const plain = name.replace(REFUSED, '_').replace(/^[.\s]+|[.\s]+$/g, '')
  return plain.slice(0, 200) || 'stammkunde'
}
