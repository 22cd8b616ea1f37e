/** How colours look beside each other, and to people who see them otherwise. */

type Triple = readonly [number, number, number]

/**
 * What remains of red, green and blue for people without one kind of cone (Machado, Oliveira, Fernandes 2009,
 * severity 1), on linear light.
 */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The contrast of two colours `#rrggbb` (WCAG 2.2, "contrast ratio"), 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, brighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (brighter + 0.05) / (darker + 0.05)
}

/** A colour with a part of another one over it, as the screen mixes them. */
export function mixed(below: string, above: string, part: number): string {
  const [a, b] = [channels(below), channels(above)]
  const hex = a.map((value, index) => Math.round(255 * (value * (1 - part) + (b[index] ?? 0) * part)))
  return `#${hex.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

/** How far two colours are apart for whoever tells them apart the worst; 100 is black from white (Oklab). */
export function leastDistance(one: string, other: string): number {
  return Math.min(
    ...Object.values(VISIONS).map(vision => {
      const [a, b] = [one, other].map(color => oklab(seenWith(vision, linear(color))))
      return 100 * Math.hypot(...[0, 1, 2].map(axis => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)))
    }),
  )
}

function luminance(color: string): number {
  const [red, green, blue] = linear(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): Triple {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

function linear(color: string): Triple {
  const light = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const [red, green, blue] = channels(color)
  return [light(red), light(green), light(blue)]
}

function seenWith(vision: readonly [Triple, Triple, Triple], color: Triple): Triple {
  const row = (weights: Triple) =>
    Math.max(0, weights[0] * color[0] + weights[1] * color[1] + weights[2] * color[2])
  return [row(vision[0]), row(vision[1]), row(vision[2])]
}

/** Björn Ottosson, "A perceptual color space for image processing", 2020. */
function oklab([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}
