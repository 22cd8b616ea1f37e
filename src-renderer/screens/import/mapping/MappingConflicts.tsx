import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowsSplit } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCustomFields } from '../../fields/use-custom-fields.ts'
import { mappingFieldLabel } from './field-groups.ts'
import type { MappingPartProps } from './MappingBasics.tsx'
import { conflictsOf, withColumn } from './mapping-rules.ts'

/** Two columns for one field: the owner decides which one is used; the others are ignored. */
export function MappingConflicts({ mapping, onChange }: MappingPartProps) {
  const { t } = useTranslation('import')
  const ownFields = useCustomFields()
  return conflictsOf(mapping).map(({ field, columns }) => (
    <Alert
      key={field}
      role="alert"
      color="red"
      icon={<IconArrowsSplit aria-hidden />}
      title={t('mapping.conflictTitle', { field: mappingFieldLabel(field, ownFields) })}
    >
      <Text size="sm">{t('mapping.conflictText')}</Text>
      <Group gap="xs" mt="xs">
        {columns.map(kept => (
          <Button
            key={kept}
            size="compact-md"
            variant="default"
            onClick={() =>
              onChange(
                columns
                  .filter(column => column !== kept)
                  .reduce((result, column) => withColumn(result, column, null), mapping),
              )
            }
          >
            {t('mapping.conflictKeep', { column: kept })}
          </Button>
        ))}
      </Group>
    </Alert>
  ))
}
