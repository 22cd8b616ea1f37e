import { SimpleGrid } from '@mantine/core'
import { ChartCard } from '../../../src-renderer/charts/ChartCard.tsx'
import { COUNT, PERCENT } from '../../../src-renderer/charts/unit.ts'
import { FigureTile, type FigureTileProps } from '../../../src-renderer/figures/FigureTile.tsx'
import { ReportPage } from '../../../src-renderer/figures/ReportPage.tsx'
import { CHART_EXAMPLES } from '../../support/chart-examples.ts'

const explanation: FigureTileProps['explanation'] = {
  figure: 'secondPurchaseRate',
  inputs: { part: '24', whole: '100' },
  result: '24,0 %',
  certainty: { interval: { low: '16,7 %', high: '33,2 %' }, cases: '100' },
  rows: { address: '/customers?second=yes', label: 'Kunden ansehen' },
}

const common = { address: '/customers', openLabel: 'Kunden ansehen', explanation }
const rate = { ...common, unit: PERCENT }

/** Everything that a figure can say. */
function Tiles() {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
      <FigureTile
        {...rate}
        title="Ziel erreicht"
        value={0.24}
        interval={{ low: 0.207, high: 0.274 }}
        detail="24 von 100 Kunden"
        target={{ figure: 'secondPurchase', target: 0.2, warnBelow: null }}
        lastYear={0.217}
      />
      <FigureTile
        {...rate}
        title="Ziel noch nicht erreicht"
        value={0.24}
        interval={{ low: 0.238, high: 0.242 }}
        target={{ figure: 'secondPurchase', target: 0.25, warnBelow: 0.22 }}
        lastYear={0.24}
      />
      <FigureTile
        {...rate}
        title="Ziel verfehlt"
        value={0.4}
        target={{ figure: 'churn', target: 0.3, warnBelow: 0.35 }}
        lastYear={0.38}
      />
      <FigureTile
        {...common}
        title="Rhythmus"
        value={40}
        unit={{ kind: 'days' }}
        interval={{ low: 34, high: 47 }}
        lastYear={50}
      />
      <FigureTile {...common} title="Zu wenig" value={{ few: '3 Bestellungen' }} unit={COUNT} lastYear={3} />
    </SimpleGrid>
  )
}

/** One of everything, on the two pages of a report. */
export function Gallery() {
  const half = CHART_EXAMPLES.length / 2
  const cards = CHART_EXAMPLES.map(data => (
    <ChartCard
      key={data.title}
      data={data}
      meaning="Ein Satz, der sagt, was zu sehen ist."
      explanation={explanation}
    />
  ))
  return (
    <main>
      <ReportPage title="Monatsbericht November 2026" subtitle="1. bis 22. November 2026" footer="Seite 1">
        <Tiles />
        {cards.slice(0, half)}
      </ReportPage>
      <ReportPage title="Was gekauft wird" subtitle="1. bis 22. November 2026" footer="Seite 2">
        {cards.slice(half)}
      </ReportPage>
    </main>
  )
}
