import { Accordion, ActionIcon, Badge, Button, Group, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowsJoin, IconX } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilePreview } from '../../../shared/model/import.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { EntryTable } from './EntryTable.tsx'
import classes from './FileCard.module.css'
import { FileCounts } from './FileCounts.tsx'
import { FileSettings, type FileSettingsProps } from './FileSettings.tsx'
import { IssueSections } from './IssueSections.tsx'
import { type ChosenFile, importSession } from './import-session.ts'
import { isRefused } from './issue-kinds.ts'
import { isMappable } from './mapping/mapping-rules.ts'
import { ReadingQuestions } from './ReadingQuestions.tsx'
import { Recognition } from './Recognition.tsx'

export interface FileCardProps {
  chosen: ChosenFile
  preview: FilePreview
  onMap: (token: string) => void
  /** Shows the entries from the start; with many files only the first ones do, to be on the screen at once. */
  startsOpen: boolean
}

/**
 * One file of the preview: what it is, what becomes of its rows, what is odd, and how it was read. Drawn anew only
 * when something about it changes, not with every step of the progress below.
 */
export const FileCard = memo(function FileCard(props: FileCardProps) {
  const { chosen, preview, onMap: openMapping } = props
  const { t } = useTranslation('import')
  const onMap = () => openMapping(chosen.token)
  const headingId = useId()
  const refused = isRefused(preview)
  return (
    <section className={classes.card} aria-labelledby={headingId} data-testid="file-card">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className={classes.titles}>
          <Group gap="xs">
            <Title order={3} id={headingId} className={classes.name}>
              {chosen.name}
            </Title>
            {refused && (
              <Badge color={isMappable(preview) ? 'ochre' : 'red'} variant="light" tt="none">
                {t(isMappable(preview) ? 'file.needsMapping' : 'file.blocked')}
              </Badge>
            )}
          </Group>
          {chosen.archive !== null && (
            <Text size="sm" c="dimmed">
              {t('file.fromArchive', { archive: chosen.archive })}
            </Text>
          )}
          <Recognition preview={preview} />
        </div>
        <RemoveButton chosen={chosen} />
      </Group>
      {!refused && <FileCounts file={preview} />}
      {preview.unchanged > 0 && preview.created + preview.updated === 0 && (
        <Text fw={600}>{t('file.alreadyThere')}</Text>
      )}
      <ReadingQuestions chosen={chosen} preview={preview} />
      <IssueSections chosen={chosen} preview={preview} onMap={onMap} />
      {isMappable(preview) && !refused && (
        <Button
          variant="default"
          leftSection={<IconArrowsJoin size={18} aria-hidden />}
          className={classes.map}
          onClick={onMap}
        >
          {t('file.changeMapping')}
        </Button>
      )}
      <Details chosen={chosen} preview={preview} onMap={onMap} startsOpen={props.startsOpen && !refused} />
    </section>
  )
})

function RemoveButton({ chosen }: { chosen: ChosenFile }) {
  const { t } = useTranslation('import')
  return (
    <Tooltip label={t('file.remove')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('file.removeNamed', { file: chosen.name })}
        onClick={() => importSession.remove(chosen.token)}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

/** Parts that open on demand. */
function Details({ chosen, preview, onMap, startsOpen }: FileSettingsProps & { startsOpen: boolean }) {
  const { t } = useTranslation('import')
  // A picture has nothing to set; a table that a setting made unreadable must be settable again.
  const changeable = preview.columns.length > 0 || Object.keys(chosen.options).length > 0
  const ignored = preview.columns.filter(column => column.field === null).length
  return (
    <Accordion
      keepMounted={false}
      key={String(startsOpen)}
      multiple
      defaultValue={startsOpen ? ['entries'] : []}
      order={4}
    >
      {preview.entries.length > 0 && (
        <Accordion.Item value="entries">
          <Accordion.Control>{t('entries.title')}</Accordion.Control>
          <Accordion.Panel>
            <EntryTable chosen={chosen} preview={preview} />
          </Accordion.Panel>
        </Accordion.Item>
      )}
      {preview.columns.length > 0 && (
        <Accordion.Item value="columns">
          <Accordion.Control>
            {t('columns.title')}{' '}
            <Text span c="dimmed" size="sm">
              {t('columns.count', { used: preview.columns.length - ignored, ignored })}
            </Text>
          </Accordion.Control>
          <Accordion.Panel>
            <ColumnTable columns={preview.columns} />
          </Accordion.Panel>
        </Accordion.Item>
      )}
      {changeable && (
        <Accordion.Item value="settings">
          <Accordion.Control>{t('settings.title')}</Accordion.Control>
          <Accordion.Panel>
            <FileSettings chosen={chosen} preview={preview} onMap={onMap} />
          </Accordion.Panel>
        </Accordion.Item>
      )}
    </Accordion>
  )
}
