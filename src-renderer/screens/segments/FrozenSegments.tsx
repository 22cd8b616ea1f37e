import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FrozenSegment } from '../../../shared/model/segment.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatInstant } from '../../i18n/format.ts'
import { filterAddress } from '../customers/customer-view.ts'
import { ListButton } from './ListButton.tsx'
import { SegmentEntry } from './SegmentEntry.tsx'
import classes from './Segments.module.css'
import { useSegmentActions } from './use-segment-actions.ts'
import { useSegmentSentence } from './words/use-segment-words.ts'

/** Whom segments meant on a day; not there before the first one is. */
export function FrozenSegments({ frozen }: { frozen: readonly FrozenSegment[] }) {
  const { t } = useTranslation('segments')
  if (frozen.length === 0) return null
  return (
    <Panel title={t('frozen.title')} description={t('frozen.description')}>
      <ul className={classes.list}>
        {frozen.map(list => (
          <FrozenList key={list.id} list={list} />
        ))}
      </ul>
    </Panel>
  )
}

function FrozenList({ list }: { list: FrozenSegment }) {
  const { t } = useTranslation(['segments', 'common'])
  const sentenceOf = useSegmentSentence()
  const { removeFrozen } = useSegmentActions()
  const { id, name, rule, frozenAtMs, customers } = list
  const segment = { kind: 'frozen', id } as const
  return (
    <SegmentEntry
      name={name}
      note={t('segments:frozen.line', { when: formatInstant(frozenAtMs) })}
      sentence={sentenceOf(rule)}
      count={
        <div className={classes.count}>
          <span className={classes.people}>
            {t('common:count.customers', { count: customers, formatted: formatCount(customers) })}
          </span>
        </div>
      }
      buttons={
        <>
          <Button
            component={Link}
            to={filterAddress({ segment })}
            size="compact-sm"
            variant="default"
            aria-label={t('segments:frozen.openOf', { name })}
          >
            {t('segments:frozen.open')}
          </Button>
          <ListButton segment={segment} name={name} />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('segments:frozen.removeOf', { name })}
            onClick={() => removeFrozen(list)}
          >
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        </>
      }
    />
  )
}
