import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkedSpike } from '../../../../shared/model/product-spikes.ts'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { Fold } from '../../findings/Fold.tsx'
import { type FindingMarks, useFindingMarks } from '../../findings/use-finding-marks.ts'
import { MoreButton, STEP } from '../MoreButton.tsx'
import classes from '../Products.module.css'
import { SpikeCard } from './SpikeCard.tsx'

export interface SpikeListProps {
  spikes: readonly MarkedSpike[]
  asOf: string
  onAdvertise: (spike: MarkedSpike) => void
}

/** The latest first; what was put aside, here or among the findings, on request. */
export function SpikeList({ spikes, asOf, onAdvertise }: SpikeListProps) {
  const { t } = useTranslation(['products', 'findings'])
  const marks = useFindingMarks(asOf)
  const open = spikes.filter(({ mark }) => mark === null)
  const setAside = spikes.filter(({ mark }) => mark !== null)
  const counted = { count: setAside.length, formatted: formatCount(setAside.length) }
  return (
    <KeepFocus>
      {open.length === 0 ? (
        <p className={classes.plain}>{t('products:demand.allSetAside')}</p>
      ) : (
        <Cards name={t('products:demand.listTitle')} spikes={open} {...{ asOf, marks, onAdvertise }} />
      )}
      {setAside.length > 0 && (
        <Fold show={t('findings:setAside.show', counted)} hide={t('findings:setAside.hide')}>
          <Cards name={t('products:demand.setAside')} spikes={setAside} {...{ asOf, marks, onAdvertise }} />
        </Fold>
      )}
    </KeepFocus>
  )
}

function Cards({
  name,
  spikes,
  asOf,
  marks,
  onAdvertise,
}: SpikeListProps & { name: string; marks: FindingMarks }) {
  const [limit, setLimit] = useState(STEP)
  const shown = spikes.slice(0, limit)
  return (
    <div>
      <ol className={classes.cards} aria-label={name}>
        {shown.map(spike => (
          <SpikeCard
            key={spike.key}
            spike={spike}
            asOf={asOf}
            marks={marks}
            onAdvertise={() => onAdvertise(spike)}
          />
        ))}
      </ol>
      <MoreButton total={spikes.length} shown={shown.length} limit={limit} onLimit={setLimit} />
    </div>
  )
}
