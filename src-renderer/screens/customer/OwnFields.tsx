import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerFieldValue } from '../../../shared/model/custom-field.ts'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { Panel } from '../../components/Panel.tsx'
import { fieldValueText } from '../fields/field-value-text.ts'
import classes from './Customer.module.css'
import { OwnFieldsDialog } from './OwnFieldsDialog.tsx'

/** The owner's own fields of this customer; nothing where there are none. */
export function OwnFields({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('fields')
  const [editing, edit] = useDisclosure(false)
  if (card.fields.length === 0) return null
  return (
    <Panel
      title={t('title')}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPencil size={15} aria-hidden />}
          aria-label={t('card.editTitle')}
          onClick={edit.open}
        >
          {t('card.edit')}
        </Button>
      }
    >
      <dl className={classes.ownFields}>
        {card.fields.map(value => (
          <div key={value.field.id}>
            <dt>{value.field.name}</dt>
            <dd>
              <Value value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <OwnFieldsDialog card={card} opened={editing} onClose={edit.close} />
    </Panel>
  )
}

function Value({ value: { field, value, imported, isEdited } }: { value: CustomerFieldValue }) {
  const { t } = useTranslation('fields')
  if (value === null) return <span className={classes.quiet}>{t('card.empty')}</span>
  return (
    <>
      {fieldValueText(field.kind, value)}{' '}
      <span className={isEdited ? classes.editedMark : classes.quiet}>
        {isEdited ? t('card.edited') : t('card.fromImport', { source: imported?.sourceName ?? '' })}
      </span>
    </>
  )
}
