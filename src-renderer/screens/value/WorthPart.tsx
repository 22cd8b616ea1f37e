import { Loader } from '@mantine/core'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { BargainHuntersPanel } from './BargainHuntersPanel.tsx'
import { ExpectedTiles } from './ExpectedTiles.tsx'
import type { PartProps } from './part-props.ts'
import { useForecast } from './use-forecast.ts'
import { ValueSpread } from './ValueSpread.tsx'

/** What is to come, what customers are worth, and whether a discount wins good ones. */
export default function WorthPart({ asOf }: PartProps) {
  const query = useForecast(asOf)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Loader m="xl" />
  if (query.data.historic.customers === 0) return null
  return (
    <>
      <ExpectedTiles forecast={query.data} />
      <ValueSpread forecast={query.data} />
      <BargainHuntersPanel asOf={asOf} />
    </>
  )
}
