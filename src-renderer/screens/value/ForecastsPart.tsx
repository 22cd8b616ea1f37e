import { Loader } from '@mantine/core'
import { loadCanvas } from '../../charts/load-canvas.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { CheckedForecasts } from './CheckedForecasts.tsx'
import { MethodErrors } from './MethodErrors.tsx'
import { ModelDetails } from './ModelDetails.tsx'
import type { PartProps } from './part-props.ts'
import { useForecast } from './use-forecast.ts'

void loadCanvas()

/** How good earlier forecasts were, how far each way to forecast was off, and the models in numbers. */
export default function ForecastsPart({ asOf }: PartProps) {
  const query = useForecast(asOf)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Loader m="xl" />
  const { revenue, errors } = query.data
  return (
    <>
      <CheckedForecasts revenue={revenue} asOf={query.data.asOf} />
      {errors !== null && <MethodErrors errors={errors} />}
      <ModelDetails asOf={query.data.asOf} isGateShown={errors === null} />
    </>
  )
}
