import { ActionIcon, Loader } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SavedSegment } from '../../../shared/model/segment.ts'
import { Panel } from '../../components/Panel.tsx'
import { CountLine } from './CountLine.tsx'
import { ListButton } from './ListButton.tsx'
import { SegmentEntry } from './SegmentEntry.tsx'
import classes from './Segments.module.css'
import { useSegmentActions } from './use-segment-actions.ts'
import { useSegmentSentence } from './words/use-segment-words.ts'

/** The segments that the owner keeps. */
export function OwnSegments({ segments }: { segments: readonly SavedSegment[] | undefined }) {
  const { t } = useTranslation(['segments', 'common'])
  return (
    <Panel title={t('segments:own.title')}>
      {segments === undefined && <Loader />}
      {segments?.length === 0 && <p className={classes.note}>{t('segments:own.none')}</p>}
      {segments !== undefined && segments.length > 0 && (
        <ul className={classes.list}>
          {segments.map(segment => (
            <OwnSegment key={segment.id} segment={segment} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function OwnSegment({ segment }: { segment: SavedSegment }) {
  const { t } = useTranslation('segments')
  const sentenceOf = useSegmentSentence()
  const { duplicate, remove } = useSegmentActions()
  const { id, name, rule } = segment
  const reference = { kind: 'saved', id } as const
  return (
    <SegmentEntry
      name={name}
      address={`/segments/${id}`}
      sentence={sentenceOf(rule)}
      count={<CountLine segment={reference} />}
      buttons={
        <>
          <ListButton segment={reference} name={name} />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('own.duplicateOf', { name })}
            onClick={() => duplicate(segment)}
          >
            <IconCopy size={17} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('own.removeOf', { name })}
            onClick={() => remove(segment)}
          >
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        </>
      }
    />
  )
}
