import { ActionIcon, Button, Modal, Stack, Textarea } from '@mantine/core'
import { IconCalendar, IconNote, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotedBundle } from '../../../../shared/model/noted-bundle.ts'
import { orpc } from '../../../app/client.ts'
import { Panel } from '../../../components/Panel.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { MoreButton, STEP } from '../MoreButton.tsx'
import classes from '../Products.module.css'
import type { PeriodDays } from '../use-product-period.ts'
import { leadingFirst } from './leading-first.ts'
import { PairSentence } from './PairSentence.tsx'
import { PairTargets } from './PairTargets.tsx'
import { PairTitle } from './PairTitle.tsx'
import { useChangeBundleNote, useRemoveBundle } from './use-noted-bundles.ts'
import { useSeasonWords } from './use-season-words.ts'

/** The pairs that the owner wants to offer together, with whom to offer them; nothing where there are none. */
export function NotedBundles({ days }: { days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [limit, setLimit] = useState(STEP)
  const bundles = useQuery(orpc.products.bundles.queryOptions({ input: days })).data
  if (bundles === undefined || bundles.length === 0) return null
  const shown = bundles.slice(0, limit)
  return (
    <Panel title={t('bundles.noted.title')} description={t('bundles.noted.text')}>
      <ol className={classes.cards} aria-label={t('bundles.noted.title')}>
        {shown.map(bundle => (
          <Bundle key={bundle.id} bundle={bundle} days={days} />
        ))}
      </ol>
      <MoreButton total={bundles.length} shown={shown.length} limit={limit} onLimit={setLimit} />
    </Panel>
  )
}

function Bundle({ bundle, days }: { bundle: NotedBundle; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [isOpen, setIsOpen] = useState(false)
  const seasonWords = useSeasonWords()
  const remove = useRemoveBundle()
  const { kind, pair, note } = bundle
  const { first, second } = pair === null ? { first: bundle.a, second: bundle.b } : leadingFirst(pair)
  const names = { a: first.name, b: second.name }
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <PairTitle kind={kind} first={first} second={second} />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('bundles.noted.removeOf', names)}
          onClick={() => remove.mutate(bundle.id)}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
      {pair === null ? (
        <p className={classes.sentence}>{t('bundles.noted.noPair')}</p>
      ) : (
        <>
          <PairSentence pair={pair} />
          <p className={classes.quiet}>
            <IconCalendar size={15} aria-hidden /> {seasonWords(pair.season)}
          </p>
        </>
      )}
      <PairTargets pair={bundle} days={days} />
      {note !== '' && <p className={classes.ownNote}>{note}</p>}
      <div className={classes.cardFoot}>
        <span className={classes.quiet}>{t('bundles.noted.on', { day: formatDay(bundle.day) })}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconNote size={16} aria-hidden />}
          aria-label={t(note === '' ? 'bundles.noted.addNoteOf' : 'bundles.noted.changeNoteOf', names)}
          onClick={() => setIsOpen(true)}
        >
          {t(note === '' ? 'bundles.noted.addNote' : 'bundles.noted.changeNote')}
        </Button>
      </div>
      {isOpen && <NoteDialog bundle={bundle} onClose={() => setIsOpen(false)} />}
    </li>
  )
}

/** As the backend takes it. */
const LONGEST = 500

function NoteDialog({ bundle, onClose }: { bundle: NotedBundle; onClose: () => void }) {
  const { t } = useTranslation('products')
  const [note, setNote] = useState(bundle.note)
  const save = useChangeBundleNote(bundle, onClose)
  return (
    <Modal opened onClose={onClose} title={t('bundles.noted.noteTitle')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          save.mutate(note)
        }}
      >
        <Stack>
          <Textarea
            data-autofocus
            label={t('bundles.noted.noteLabel')}
            placeholder={t('bundles.noted.notePlaceholder')}
            autosize
            minRows={3}
            maxLength={LONGEST}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
          <SaveButtons isPending={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}
