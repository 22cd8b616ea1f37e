import { Button, Group, Loader, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilePreview } from '../../../../shared/model/import.ts'
import type { ColumnMapping } from '../../../../shared/model/import-columns.ts'
import { FocusHeading } from '../../../components/FocusHeading.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import type { ChosenFile } from '../import-session.ts'
import { MappingBasics } from './MappingBasics.tsx'
import { MappingColumns } from './MappingColumns.tsx'
import { MappingConflicts } from './MappingConflicts.tsx'
import { MappingRequirements } from './MappingRequirements.tsx'
import { MappingResult } from './MappingResult.tsx'
import { isComplete } from './mapping-rules.ts'
import { applyMapping, firstMapping, useMappingResult, useMappingSource } from './use-mapping-source.ts'

/** Typing a name need not read the file with every letter. */
const RESULT_PAUSE_MS = 400

export interface MappingEditorProps {
  file: ChosenFile
  onClose: () => void
}

/** Where the owner says what stands in the columns of an unknown table, with the result beside it. */
export function MappingEditor({ file, onClose }: MappingEditorProps) {
  const { t } = useTranslation('import')
  const source = useMappingSource(file)
  return (
    <>
      <div>
        <FocusHeading>{t('mapping.title', { file: file.name })}</FocusHeading>
        <Text c="dimmed">
          {t('mapping.text')} {t('mapping.remembered')}
        </Text>
      </div>
      {source.isPending && (
        <Group role="status">
          <Loader size="sm" />
          {t('mapping.loading')}
        </Group>
      )}
      {source.isError && <LoadFailure error={source.error} onRetry={() => void source.refetch()} />}
      {source.data && <MappingForm file={file} preview={source.data} onClose={onClose} />}
    </>
  )
}

function MappingForm({ file, preview, onClose }: MappingEditorProps & { preview: FilePreview }) {
  const { t } = useTranslation('import')
  const [suggested] = useState(() => firstMapping(preview))
  const [mapping, setMapping] = useState<ColumnMapping>(suggested)
  const [settled] = useDebouncedValue(mapping, RESULT_PAUSE_MS)
  const result = useMappingResult(file, isComplete(settled) ? settled : null)
  const complete = isComplete(mapping)
  return (
    <>
      <MappingBasics mapping={mapping} onChange={setMapping} />
      <MappingColumns
        columns={preview.columns}
        mapping={mapping}
        suggested={suggested}
        onChange={setMapping}
      />
      <MappingConflicts mapping={mapping} onChange={setMapping} />
      <MappingRequirements mapping={mapping} onChange={setMapping} />
      <Panel title={t('mapping.result')} description={t('mapping.resultHint')}>
        <MappingResult complete={isComplete(settled)} result={result} />
      </Panel>
      <Group justify="flex-end">
        {!complete && (
          <Text size="sm" c="dimmed" id="mapping-incomplete">
            {t('mapping.incomplete')}
          </Text>
        )}
        <Button variant="default" onClick={onClose}>
          {t('mapping.cancel')}
        </Button>
        <Button
          disabled={!complete}
          aria-describedby={complete ? undefined : 'mapping-incomplete'}
          onClick={() => {
            applyMapping(file, { ...mapping, sourceName: mapping.sourceName.trim() })
            onClose()
          }}
        >
          {t('mapping.apply')}
        </Button>
      </Group>
    </>
  )
}
