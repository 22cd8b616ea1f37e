import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { unitText } from '../../charts/unit.ts'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import classes from './Returning.module.css'
import { RhythmTable } from './RhythmTable.tsx'
import { useSpanWords } from './share-words.ts'

/** How often the customers of each class come who come again. */
export function RhythmPanel({ rhythm }: { rhythm: ShopRhythmFigures }) {
  const { t } = useTranslation('returning')
  return (
    <Panel
      title={t('rhythm.title')}
      description={t('rhythm.description')}
      actions={<RhythmExplanation rhythm={rhythm} />}
    >
      <Typical rhythm={rhythm} />
      {!rhythm.isAssumed && <RhythmTable rhythm={rhythm} />}
    </Panel>
  )
}

function RhythmExplanation({ rhythm }: { rhythm: ShopRhythmFigures }) {
  const { t } = useTranslation('returning')
  const words = useTranslation(['charts', 'figures', 'common']).t
  const { customersWithGap, isAssumed, typicalGapDays, asOf } = rhythm
  return (
    <Explanation
      title={t('rhythm.title')}
      inWords
      figure="classRhythm"
      inputs={{ customers: formatCount(customersWithGap) }}
      {...(isAssumed
        ? { certainty: { interval: null } }
        : { result: unitText(Math.round(typicalGapDays), { kind: 'days' }, words) })}
      period={t('tile.asOf', { day: formatDay(asOf) })}
    />
  )
}

function Typical({ rhythm }: { rhythm: ShopRhythmFigures }) {
  const { t } = useTranslation('returning')
  const spanWords = useSpanWords()
  const { isAssumed, customersWithGap, typicalGapDays, firstGapDays } = rhythm
  if (isAssumed) {
    const counted = { count: customersWithGap, formatted: formatCount(customersWithGap) }
    const text = customersWithGap === 0 ? t('rhythm.assumedNone') : t('rhythm.assumed', counted)
    return <Text c="dimmed">{text}</Text>
  }
  return (
    <p className={classes.sentence}>
      {t('rhythm.typical', {
        every: spanWords(spokenSpan(typicalGapDays), 'every'),
        first: spanWords(spokenSpan(firstGapDays)),
      })}
    </p>
  )
}
