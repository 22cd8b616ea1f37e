/**
 * Puts lines on the clipboard, as a table for letters and as cells for spreadsheets. It has to be called while the
 * owner's click is being handled.
 *
 * The event of the old command does it in both hosts and without a permission of the browser, which the newer way asks
 * for.
 *
 * @throws where the browser refuses
 */
export function copyTable(lines: readonly (readonly string[])[]): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', lines.map(cells => cells.join('\t')).join('\r\n'))
    event.clipboardData?.setData('text/html', tableHtml(lines))
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    if (!document.execCommand('copy')) throw new Error('The browser refused to copy.')
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}

/** The first line is the header, the first cell of each other line the name of the row. */
export function tableHtml([header = [], ...rows]: readonly (readonly string[])[]): string {
  const cell = (text: string, tag: 'th' | 'td') => `<${tag}>${escaped(text)}</${tag}>`
  const line = (cells: string) => `<tr>${cells}</tr>`
  const head = line(header.map(text => cell(text, 'th')).join(''))
  const body = rows.map(([name = '', ...others]) =>
    line(cell(name, 'th') + others.map(text => cell(text, 'td')).join('')),
  )
  return `<table><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
