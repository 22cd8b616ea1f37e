/**
 * Fetches what draws on a canvas, which is large. A screen that knows that it will need it asks for it together with its
 * cards, so that one does not wait for the other.
 */
export const loadCanvas = () => import('./canvas/CanvasDrawing.tsx')
