import { Group, Pagination, SegmentedControl, Table, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FilePreview, type PreviewEntry, rowOutcomeSchema } from '../../../shared/model/import.ts'
import { formatCount } from '../../i18n/format.ts'
import { EntryRow } from './EntryRow.tsx'
import { rawLookup } from './entry-cells.ts'
import { type ChosenFile, importSession } from './import-session.ts'

const PAGE_SIZE = 10

export interface EntryTableProps {
  /** null where the entries are only shown, not chosen from. */
  chosen: ChosenFile | null
  preview: FilePreview
}

/** The orders or people of a file as the program understood them, with the file's own words one click away. */
export function EntryTable({ chosen, preview }: EntryTableProps) {
  const { t } = useTranslation(['import', 'common'])
  const [outcome, setOutcome] = useState('all')
  const [page, setPage] = useState(1)
  const shown = preview.entries.filter(entry => outcome === 'all' || entry.outcome === outcome)
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE))
  const current = Math.min(page, pages)
  const shownRows = preview.entries
    .filter(entry => entry.outcome !== 'skipped')
    .reduce((sum, entry) => sum + entry.rows.length, 0)
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('entries.hint')}{' '}
        {shownRows < preview.rows - preview.skipped &&
          t('entries.limited', { shown: formatCount(preview.entries.length) })}
      </Text>
      <OutcomeFilter
        entries={preview.entries}
        value={outcome}
        onChange={value => {
          setOutcome(value)
          setPage(1)
        }}
      />
      <Entries
        chosen={chosen}
        preview={preview}
        entries={shown.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE)}
      />
      {pages > 1 && (
        <Pagination
          mt="sm"
          size="sm"
          total={pages}
          value={current}
          onChange={setPage}
          aria-label={t('entries.title')}
          getItemProps={item => ({ 'aria-label': `${t('entries.page')} ${item}` })}
          getControlProps={control => ({
            'aria-label': control === 'previous' ? t('common:button.back') : t('common:button.next'),
          })}
        />
      )}
    </>
  )
}

interface OutcomeFilterProps {
  entries: readonly PreviewEntry[]
  value: string
  onChange: (value: string) => void
}

function OutcomeFilter({ entries, value, onChange }: OutcomeFilterProps) {
  const { t } = useTranslation('import')
  const present = rowOutcomeSchema.options.filter(outcome => entries.some(entry => entry.outcome === outcome))
  if (present.length < 2) return null
  return (
    <Group my="xs">
      <SegmentedControl
        size="xs"
        aria-label={t('entries.filter')}
        value={value}
        onChange={onChange}
        data={[
          { value: 'all', label: t('entries.all') },
          ...present.map(outcome => ({ value: outcome, label: t(`entries.outcomes.${outcome}`) })),
        ]}
      />
    </Group>
  )
}

/** What the entries of a file are. */
export type EntryKind = 'orders' | 'people' | 'statuses' | 'campaigns' | 'answers'

const HEADS = {
  orders: ['outcome', 'rows', 'day', 'order', 'person', 'address', 'total', 'status'],
  people: ['outcome', 'rows', 'person', 'address'],
  statuses: ['outcome', 'rows', 'person', 'emailStatus'],
  campaigns: ['outcome', 'rows', 'campaign'],
  answers: ['outcome', 'rows', 'person', 'answer'],
} as const satisfies Record<EntryKind, readonly string[]>

function kindOf(entries: readonly PreviewEntry[]): EntryKind {
  if (entries.some(entry => entry.order !== null)) return 'orders'
  if (entries.some(entry => entry.emailStatus !== undefined)) return 'statuses'
  if (entries.some(entry => entry.answer !== undefined)) return 'answers'
  return entries.some(entry => entry.campaign !== undefined) ? 'campaigns' : 'people'
}

function Entries({ chosen, preview, entries }: EntryTableProps & { entries: readonly PreviewEntry[] }) {
  const { t } = useTranslation('import')
  const raw = useMemo(() => rawLookup(preview), [preview])
  const kind = kindOf(preview.entries)
  if (entries.length === 0) return <Text c="dimmed">{t('entries.none')}</Text>
  return (
    <Table.ScrollContainer
      minWidth={kind === 'orders' ? 820 : 560}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
    >
      <Table verticalSpacing={5} horizontalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {chosen && (
              <Table.Th scope="col">
                <VisuallyHidden>{t('entries.take')}</VisuallyHidden>
              </Table.Th>
            )}
            <Table.Th scope="col">
              <VisuallyHidden>{t('entries.details')}</VisuallyHidden>
            </Table.Th>
            {HEADS[kind].map(head => (
              <Table.Th key={head} scope="col" ta={head === 'total' ? 'right' : 'left'}>
                {t(`entries.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(entry => (
            <EntryRow
              key={entry.rows.join()}
              entry={entry}
              columns={preview.columns}
              raw={raw}
              kind={kind}
              choice={chosen && choiceOf(chosen, entry)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Whether an entry is ticked, and how the tick is changed. */
export interface EntryChoice {
  ticked: boolean
  /** False where the entry is left out for a reason of its own. */
  changeable: boolean
  change: (ticked: boolean) => void
}

function choiceOf(chosen: ChosenFile, entry: PreviewEntry): EntryChoice {
  const excluded = new Set(chosen.options.excludedRows)
  const byOwner = entry.rows.some(row => excluded.has(row))
  const otherwise = entry.outcome === 'skipped' && entry.skipReason !== 'excluded_by_owner'
  return {
    ticked: !byOwner && !otherwise,
    changeable: !otherwise,
    change: ticked => {
      const others = [...excluded].filter(row => !entry.rows.includes(row))
      const rows = ticked ? others : [...others, ...entry.rows]
      const { excludedRows: _before, ...options } = chosen.options
      importSession.setOptions(chosen.token, rows.length === 0 ? options : { ...options, excludedRows: rows })
    },
  }
}
