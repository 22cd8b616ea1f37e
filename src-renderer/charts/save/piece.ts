/** A part of a picture, as wide as all the others and one below the other. */
export interface Piece {
  /** In pixels of the page, without the space to the next one. */
  readonly height: number
  /** Paints with the upper left corner of the piece as its origin. */
  readonly paint: (context: CanvasRenderingContext2D) => void
}

/** The width of all pieces. */
export const PICTURE_WIDTH = 1040

/** Pictures are finer than they appear, for letters and slides. */
export const FINENESS = 2

const MARGIN = 40
const DISTANCE = 18

/**
 * Puts pieces below each other onto white ground.
 * @throws where the browser cannot make the picture
 */
export async function pictureOf(pieces: readonly Piece[]): Promise<Uint8Array<ArrayBuffer>> {
  const height = pieces.reduce((sum, piece) => sum + piece.height + DISTANCE, -DISTANCE) + 2 * MARGIN
  const canvas = document.createElement('canvas')
  canvas.width = (PICTURE_WIDTH + 2 * MARGIN) * FINENESS
  canvas.height = Math.ceil(height) * FINENESS
  const context = contextOf(canvas)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(FINENESS, FINENESS)
  context.translate(MARGIN, MARGIN)
  for (const piece of pieces) {
    context.save()
    piece.paint(context)
    context.restore()
    context.translate(0, piece.height + DISTANCE)
  }
  return bytesOf(canvas)
}

/** The means to draw on a canvas. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to draw on.')
  return context
}

function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob === null) reject(new Error('The browser made no picture.'))
      else void blob.arrayBuffer().then(buffer => resolve(new Uint8Array(buffer)), reject)
    }, 'image/png')
  })
}
