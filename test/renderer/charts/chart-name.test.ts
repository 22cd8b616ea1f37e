import { expect, it } from 'vitest'
import { chartName } from '../../../src-renderer/charts/chart-name.ts'
import { cohorts, flow, groupedBars, stackedBars, survival } from '../../support/chart-examples.ts'
import { plainBlanks, speak } from '../../support/window-language.ts'

it('says what a chart is, from where to where, and what its parts come to', async () => {
  const t = await speak('de')
  expect(plainBlanks(chartName(stackedBars, t))).toBe(
    'Balkendiagramm: Umsatz nach Kanal. Von Juni 2026 bis November 2026. Eigener Shop 4.694,35 €, Etsy 1.981,99 €, eBay 875,00 €, Amazon 900,00 € und Kaufland 645,00 €.',
  )
  expect(chartName(groupedBars, t)).toBe(
    'Balkendiagramm: Bestellungen je Monat im Vergleich. Von Juni 2026 bis November 2026.',
  )
  expect(chartName(survival, t)).toBe(
    'Verlaufskurve: Zweiter Kauf im Lauf der Zeit. Tage seit der ersten Bestellung, bis 365.',
  )
  expect(chartName(cohorts, t)).toBe(
    'Farbtabelle: Wer wiederkommt, nach Startmonat. Startmonat nach Monate nach der ersten Bestellung.',
  )
  expect(chartName(flow, t)).toBe(
    'Flussdiagramm: Wege zwischen den Phasen. Von 1. Januar 2026 bis 22. November 2026.',
  )
})

it('speaks English', async () => {
  const t = await speak('en')
  expect(chartName(stackedBars, t)).toBe(
    'Bar chart: Umsatz nach Kanal. From Juni 2026 to November 2026. Eigener Shop €4,694.35, Etsy €1,981.99, eBay €875.00, Amazon €900.00 and Kaufland €645.00.',
  )
})
