import { MultiSelect, TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../../app/client.ts'
import { countryName } from '../../../../i18n/country-name.ts'
import classes from '../Builder.module.css'
import type { ConditionOn, InputProps } from './input-props.ts'
import { IsOrNot } from './OneOfInputs.tsx'

/** The contract takes no more. */
const MOST_CHOSEN = 50

/** Countries in which customers live. */
export function CountryInputs({ name, condition, onChange }: InputProps<ConditionOn<'country'>>) {
  const { t } = useTranslation('segments')
  const known = useQuery(orpc.segments.choices.queryOptions()).data?.countries ?? []
  const codes = [...new Set([...known, ...condition.oneOf])]
  return (
    <>
      <IsOrNot name={name} not={condition.not} onChange={not => onChange({ ...condition, not })} />
      <MultiSelect
        className={classes.choices ?? ''}
        aria-label={t('value.choices', { name })}
        placeholder={condition.oneOf.length === 0 ? t('value.chooseCountries') : ''}
        data={codes.map(value => ({ value, label: countryName(value) }))}
        value={condition.oneOf}
        onChange={oneOf => onChange({ ...condition, oneOf })}
        searchable
        nothingFoundMessage={t('value.nothingFound')}
      />
    </>
  )
}

/** Cities, or the beginnings of postal codes, as one types them. */
export function TownInputs({ name, condition, onChange }: InputProps<ConditionOn<'city' | 'postalCode'>>) {
  const { t } = useTranslation('segments')
  const isCity = condition.field === 'city'
  return (
    <>
      <IsOrNot
        name={name}
        not={condition.not}
        words={isCity ? 'oneOf' : 'startsWith'}
        onChange={not => onChange({ ...condition, not })}
      />
      <TagsInput
        className={classes.choices ?? ''}
        aria-label={t('value.choices', { name })}
        placeholder={
          condition.oneOf.length > 0 ? '' : t(isCity ? 'value.typeCities' : 'value.typePostalCodes')
        }
        value={condition.oneOf}
        maxTags={MOST_CHOSEN}
        acceptValueOnBlur
        onChange={oneOf => onChange({ ...condition, oneOf })}
      />
    </>
  )
}
