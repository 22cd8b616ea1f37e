import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FilePreview, ImportOptions } from '../../../shared/model/import.ts'
import type { IssueCode } from '../../../shared/model/import-issues.ts'
import { type ChosenFile, importSession } from './import-session.ts'
import { type Repair, repairsFor } from './issue-kinds.ts'
import { isMappable } from './mapping/mapping-rules.ts'
import { choicesOf, isWorkbook, withChoice } from './reading-choices.ts'

export interface IssueRepairProps {
  code: IssueCode
  chosen: ChosenFile
  preview: FilePreview
  onMap: () => void
}

/** Buttons that take a finding away for the whole file at once. */
export function IssueRepair({ code, chosen, preview, onMap }: IssueRepairProps) {
  const { t } = useTranslation('import')
  const repairs = repairsFor(code, isMappable(preview)).filter(
    repair => !isWorkbook(preview) || (repair !== 'encoding' && repair !== 'delimiter'),
  )
  return repairs.map(repair => {
    if (repair === 'mapping') {
      return (
        <Button key={repair} size="compact-md" onClick={onMap}>
          {t('issues.repair.mapping')}
        </Button>
      )
    }
    if (repair === 'includeRows') {
      const { excludedRows: _excluded, ...options } = chosen.options
      return (
        <Button
          key={repair}
          size="compact-md"
          variant="default"
          onClick={() => importSession.setOptions(chosen.token, options)}
        >
          {t('issues.repair.includeRows')}
        </Button>
      )
    }
    return <ChoiceRepair key={repair} repair={repair} chosen={chosen} preview={preview} />
  })
}

interface ChoiceRepairProps {
  repair: Exclude<Repair, 'mapping' | 'includeRows'>
  chosen: ChosenFile
  preview: FilePreview
}

/** The other ways to read the file; the one in use is marked. */
function ChoiceRepair({ repair, chosen, preview }: ChoiceRepairProps) {
  const { t } = useTranslation('import')
  const apply = (options: ImportOptions) => importSession.setOptions(chosen.token, options)
  return (
    <Group gap="xs" role="group" aria-label={t(`issues.repair.${repair}`)}>
      <Text size="sm">{t(`issues.repair.${repair}`)}:</Text>
      {choicesOf(repair).map(({ value, label }) => (
        <Button
          key={value}
          size="compact-sm"
          variant={preview[repair] === value ? 'light' : 'default'}
          aria-pressed={preview[repair] === value}
          onClick={() => apply(withChoice(chosen.options, repair, value))}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
