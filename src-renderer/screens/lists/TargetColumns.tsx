import { Alert, Checkbox, SimpleGrid, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  ADDRESS_CHECK_COLUMNS,
  NEEDED_COLUMNS,
  USUAL_COLUMNS,
  writesAddressLines,
} from '../../../shared/list-columns.ts'
import type { ListColumn } from '../../../shared/model/list.ts'
import { formatList } from '../../i18n/format.ts'
import { useCustomFields } from '../fields/use-custom-fields.ts'
import classes from './ExportWizard.module.css'
import { OwnFieldColumns } from './OwnFieldColumns.tsx'
import { PersonalFields } from './PersonalFields.tsx'
import { RecommendationColumns } from './RecommendationColumns.tsx'
import type { StepProps } from './WizardStep.tsx'
import { optionalColumns } from './wizard-state.ts'

/** Columns with which people can be reached in another way than the list is for. */
const CONTACT_COLUMNS: readonly ListColumn[] = ['phone', 'street', 'houseNumber', 'addressLine2']

/** Which details of people the file holds: what the channel needs, and what the owner adds knowingly. */
export function TargetColumns({
  state,
  campaign,
  onChange,
}: Pick<StepProps, 'state' | 'campaign' | 'onChange'>) {
  const { t } = useTranslation('lists')
  const { channel, purpose, target, extraColumns } = state
  const own = useCustomFields().filter(field => state.ownFields.includes(field.id))
  const name = (column: ListColumn) => t(`target.column.${column}`)
  if (purpose === 'address_check') {
    return (
      <Text className={classes.hint}>
        {t('target.fixed', { columns: formatList(ADDRESS_CHECK_COLUMNS.map(name)) })}
      </Text>
    )
  }
  if (target === 'labels') return <Text className={classes.hint}>{t('target.labelsHold')}</Text>
  const optional = optionalColumns(state)
  const always = [
    ...(channel === 'email' ? [t('target.column.email')] : []),
    ...(writesAddressLines(target)
      ? [t('target.column.greeting'), t('target.column.addressLines')]
      : NEEDED_COLUMNS[channel].map(name)),
  ]
  // What the text of a campaign says to each person is needed as well.
  const said = campaign === null ? [] : state.textColumns
  const added = optional.filter(
    column =>
      extraColumns.includes(column) && !USUAL_COLUMNS[channel].includes(column) && !said.includes(column),
  )
  const recommended = purpose === 'advertising' && state.recommendations
  const beyond = [
    ...added.map(name),
    ...(recommended ? [t('target.recommendations')] : []),
    ...own.map(field => field.name),
  ]
  const toggle = (column: ListColumn, ticked: boolean) =>
    onChange({
      ...state,
      extraColumns: ticked ? [...extraColumns, column] : extraColumns.filter(other => other !== column),
    })
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
      <Text component="legend" fw={600}>
        {t('target.columns')}
      </Text>
      <Text className={classes.hint}>
        {t('target.needed')} {t('target.always', { column: formatList(always) })}.
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} my="sm" spacing="xs">
        {optional.map(column => (
          <Checkbox
            key={column}
            label={name(column)}
            checked={extraColumns.includes(column)}
            onChange={event => toggle(column, event.currentTarget.checked)}
          />
        ))}
      </SimpleGrid>
      {added.some(column => CONTACT_COLUMNS.includes(column)) && (
        <Text className={classes.hint}>{t('target.contactsHint')}</Text>
      )}
      {optional.includes('topic') && extraColumns.includes('topic') && (
        <Text className={classes.hint}>{t('target.topicHint')}</Text>
      )}
      <RecommendationColumns state={state} onChange={onChange} />
      <OwnFieldColumns state={state} onChange={onChange} />
      <PersonalFields state={state} campaign={campaign} onChange={onChange} />
      <div role="status">
        {beyond.length > 0 && (
          <Alert color="ochre" icon={<IconInfoCircle aria-hidden />}>
            {t('target.minimise', {
              columns: formatList(beyond),
            })}
          </Alert>
        )}
      </div>
    </fieldset>
  )
}
