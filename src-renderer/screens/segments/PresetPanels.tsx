import { Button, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { PresetSegment, SegmentPreset } from '../../../shared/model/segment.ts'
import { orpc } from '../../app/client.ts'
import { Computing } from '../../components/Computing.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { CountLine } from './CountLine.tsx'
import { ListButton } from './ListButton.tsx'
import { lackText } from './lack-text.ts'
import { PRESET_GROUPS, presetAddress } from './preset-groups.ts'
import { SegmentEntry } from './SegmentEntry.tsx'
import classes from './Segments.module.css'
import { useSegmentSentence } from './words/use-segment-words.ts'

/** The segments that come with the program; they stand there before their rules are known. */
export function PresetPanels() {
  const { t } = useTranslation('segments')
  const query = useQuery(orpc.segments.presets.queryOptions({ input: {} }))
  const known = new Map(query.data?.map(found => [found.preset, found]))
  return (
    <Panel title={t('presets.title')} description={t('presets.description')}>
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      <div className={classes.groups}>
        {query.isPending && <Computing />}
        {PRESET_GROUPS.map(({ name, presets }) => (
          <PresetGroup key={name} name={name} presets={presets} known={known} />
        ))}
      </div>
    </Panel>
  )
}

interface PresetGroupProps {
  name: (typeof PRESET_GROUPS)[number]['name']
  presets: readonly SegmentPreset[]
  known: ReadonlyMap<SegmentPreset, PresetSegment>
}

function PresetGroup({ name, presets, known }: PresetGroupProps) {
  const { t } = useTranslation('segments')
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <Title order={3} id={headingId} className={classes.groupTitle ?? ''}>
        {t(`presets.group.${name}`)}
      </Title>
      <ul className={classes.list}>
        {presets.map(preset => (
          <Preset key={preset} preset={preset} found={known.get(preset)} />
        ))}
      </ul>
    </section>
  )
}

function Preset({ preset, found }: { preset: SegmentPreset; found: PresetSegment | undefined }) {
  const { t } = useTranslation('segments')
  const sentenceOf = useSegmentSentence()
  const name = t(`preset.${preset}`)
  const segment = { kind: 'preset', preset } as const
  const isReady = found !== undefined && found.rule !== null
  return (
    <SegmentEntry
      name={name}
      {...(isReady && { address: presetAddress(preset) })}
      note={t(`purpose.${preset}`)}
      sentence={
        found === undefined ? null : found.rule === null ? lackText(found, t) : sentenceOf(found.rule)
      }
      count={isReady ? <CountLine segment={segment} /> : <div className={classes.count} />}
      buttons={
        isReady && (
          <>
            <Button
              component={Link}
              to={presetAddress(preset)}
              size="compact-sm"
              variant="default"
              aria-label={t('entry.openOf', { name })}
            >
              {t('entry.open')}
            </Button>
            <ListButton segment={segment} name={name} />
          </>
        )
      }
    />
  )
}
