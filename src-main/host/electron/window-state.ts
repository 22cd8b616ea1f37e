import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeFileAtomically } from '../write-file-atomically.ts'

const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** A rectangle in device-independent pixels. */
export type Bounds = z.infer<typeof boundsSchema>

const windowStateSchema = z.object({ bounds: boundsSchema, isMaximized: z.boolean() })

/** Where the window was when it was last closed. */
export type WindowState = z.infer<typeof windowStateSchema>

export const SMALLEST_WINDOW = { width: 800, height: 600 }
const USUAL_WINDOW = { width: 1280, height: 840 }

/** So much of the window's upper edge must be on a display that one can grab it, in pixels. */
const GRIP = { width: 120, height: 30 }

/** What the window is opened with: without `x` and `y` the system centers it. */
export type Opening = { width: number; height: number; x?: number; y?: number }

/**
 * The bounds to open with. Saved ones hold only if the window can still be grabbed: a display may have gone
 * since, or become smaller.
 *
 * @param workAreas of all displays, the primary one first
 */
export function openingBounds(saved: WindowState | null, workAreas: readonly Bounds[]): Opening {
  const area = saved && workAreas.find(candidate => canBeGrabbed(saved.bounds, candidate))
  if (!saved || !area) return fitted(USUAL_WINDOW, workAreas[0])
  return { ...fitted(saved.bounds, area), x: saved.bounds.x, y: saved.bounds.y }
}

function canBeGrabbed(window: Bounds, area: Bounds): boolean {
  const visible = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const edgeIsInside = window.y >= area.y && window.y + GRIP.height <= area.y + area.height
  return visible >= GRIP.width && edgeIsInside
}

function fitted(size: { width: number; height: number }, area: Bounds | undefined): Opening {
  const limit = area ?? size
  return {
    width: Math.max(SMALLEST_WINDOW.width, Math.min(size.width, limit.width)),
    height: Math.max(SMALLEST_WINDOW.height, Math.min(size.height, limit.height)),
  }
}

/** Reads the saved state; null where there is none or it makes no sense. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    const parsed = windowStateSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export async function writeWindowState(file: string, state: WindowState): Promise<void> {
  await writeFileAtomically(file, JSON.stringify(state))
}
