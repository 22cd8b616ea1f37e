import { useEffect, useRef, useState } from 'react'

/**
 * Listens to files that are dragged over, dropped on or pasted into the window, wherever they land.
 * @param onFiles gets them in their order; empty where a drop held folders only.
 * @returns true while files are dragged over the window.
 */
export function useWindowFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  }, [onFiles])
  useEffect(() => listen(setDragging, files => take.current(files)), [])
  return dragging
}

function listen(
  setDragging: (dragging: boolean) => void,
  take: (files: readonly File[]) => void,
): () => void {
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    // Without this the window would open the file instead of dropping it here.
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    setDragging(true)
  }
  const leave = (event: DragEvent) => {
    // Leaving for another element of the page has that element as its relation.
    if (event.relatedTarget === null) setDragging(false)
  }
  const drop = (event: DragEvent) => {
    setDragging(false)
    // A place of its own for files took them already.
    if (!holdsFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    take(filesOf(event.dataTransfer))
  }
  const paste = (event: ClipboardEvent) => {
    const files = filesOf(event.clipboardData)
    if (files.length === 0) return
    event.preventDefault()
    take(files)
  }
  document.addEventListener('dragenter', over)
  document.addEventListener('dragover', over)
  document.addEventListener('dragleave', leave)
  document.addEventListener('drop', drop)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('dragenter', over)
    document.removeEventListener('dragover', over)
    document.removeEventListener('dragleave', leave)
    document.removeEventListener('drop', drop)
    document.removeEventListener('paste', paste)
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** The files of a drop or paste, without folders, which cannot be read as one. */
function filesOf(transfer: DataTransfer | null): File[] {
  if (transfer === null) return []
  const items = [...transfer.items].filter(item => item.kind === 'file')
  if (items.length === 0) return [...transfer.files]
  return items
    .filter(item => item.webkitGetAsEntry?.()?.isDirectory !== true)
    .map(item => item.getAsFile())
    .filter(file => file !== null)
}
