import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/format.ts'
import { ShowMore } from '../duplicates/ShowMore.tsx'

/** A list on the screen begins with so many, and grows by as many. */
export const STEP = 10

/** Shows the next ones of a list. */
export function MoreButton(props: {
  total: number
  shown: number
  limit: number
  onLimit: (limit: number) => void
}) {
  const { t } = useTranslation('products')
  return <ShowMore {...props} step={STEP} label={hidden => t('more', { formatted: formatCount(hidden) })} />
}
