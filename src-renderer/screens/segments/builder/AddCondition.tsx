import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SegmentCondition } from '../../../../shared/model/segment.ts'
import { useCustomFields } from '../../fields/use-custom-fields.ts'
import classes from './Builder.module.css'
import { FIELD_GROUPS, newCondition } from './field-choices.ts'

/** One of the owner's fields as a value of the list. */
const OWN = 'own:'

export interface AddConditionProps {
  label: string
  onAdd: (condition: SegmentCondition) => void
  autoFocus?: boolean
}

/** The list of everything that a condition can be about, found by typing. */
export function AddCondition({ label, onAdd, autoFocus = false }: AddConditionProps) {
  const { t } = useTranslation(['segments', 'fields'])
  const [search, setSearch] = useState('')
  const own = useCustomFields().map(({ id, name }) => ({ value: `${OWN}${id}`, label: name }))
  const known = FIELD_GROUPS.map(({ name, fields }) => ({
    group: t(`segments:fieldGroup.${name}`),
    items: fields.map(value => ({ value, label: t(`segments:field.${value}`) })),
  }))
  const add = (chosen: string | null) => {
    const field = FIELD_GROUPS.flatMap(({ fields }) => [...fields]).find(one => one === chosen)
    if (field !== undefined) onAdd(newCondition(field))
    else if (chosen?.startsWith(OWN)) onAdd(newCondition({ ownFieldId: Number(chosen.slice(OWN.length)) }))
    setSearch('')
  }
  return (
    <Select
      className={classes.add ?? ''}
      aria-label={label}
      placeholder={t('segments:builder.addPlaceholder')}
      data={own.length === 0 ? known : [...known, { group: t('fields:group'), items: own }]}
      value={null}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      // Both are needed: opening would else forget what typing chose.
      selectFirstOptionOnChange
      selectFirstOptionOnDropdownOpen
      nothingFoundMessage={t('segments:builder.noField')}
      maxDropdownHeight={380}
      autoFocus={autoFocus}
      onChange={add}
    />
  )
}
