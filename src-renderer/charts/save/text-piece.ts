import { systemFonts } from '../../theme/theme.ts'
import { contextOf, PICTURE_WIDTH, type Piece } from './piece.ts'

export interface TextLook {
  readonly size: number
  readonly weight?: number
  readonly color: string
}

const LINE_HEIGHT = 1.35

/** The font of a size and weight, as canvas takes it. */
export function fontOf({ size, weight = 400 }: Pick<TextLook, 'size' | 'weight'>): string {
  return `${weight} ${size}px ${systemFonts}`
}

/** Running text, broken where the picture ends. */
export function textPiece(text: string, look: TextLook): Piece {
  const lines = brokenLines(text, fontOf(look), PICTURE_WIDTH)
  const lineHeight = look.size * LINE_HEIGHT
  return {
    height: lines.length * lineHeight,
    paint: context => {
      context.font = fontOf(look)
      context.fillStyle = look.color
      context.textBaseline = 'middle'
      for (const [index, line] of lines.entries()) context.fillText(line, 0, (index + 0.5) * lineHeight)
    },
  }
}

function brokenLines(text: string, font: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** How wide a text is on one line, in pixels. */
export function widthOf(text: string, font: string): number {
  const context = contextOf(document.createElement('canvas'))
  context.font = font
  return context.measureText(text).width
}

/** A text cut with "…" where it is wider than it may be. */
export function cutText(text: string, font: string, width: number): string {
  if (widthOf(text, font) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, font) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
