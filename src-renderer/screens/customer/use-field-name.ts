import { useTranslation } from 'react-i18next'

const FIELDS = [
  'salutation',
  'title',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'country',
  'email',
  'phone',
  'birthday',
  'fullName',
  'region',
] as const

/** The name of a field of an address; a field without a name keeps its own. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('customers')
  return field => {
    const known = FIELDS.find(name => name === field)
    return known === undefined ? field : t(`field.${known}`)
  }
}
