import { useTranslation } from 'react-i18next'

/** What a customer is called on the screen, also one without a name. */
export function useName(): (customer: { name: string }) => string {
  const { t } = useTranslation('customers')
  return ({ name }) => (name === '' ? t('list.noName') : name)
}
