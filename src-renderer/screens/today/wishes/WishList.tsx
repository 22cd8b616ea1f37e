import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProductWish } from '../../../../shared/model/reminder.ts'
import { formatDay } from '../../../i18n/format.ts'
import classes from '../rules/Rules.module.css'
import { useWishChanges } from './use-wish-changes.ts'

export interface WishListProps {
  wishes: readonly ProductWish[]
  /** On the card of a customer it is clear who waits. */
  isOfOne?: boolean
}

/** Who waits for which product since when. */
export function WishList({ wishes, isOfOne = false }: WishListProps) {
  const { t } = useTranslation('today')
  const { remove } = useWishChanges()
  if (wishes.length === 0) return null
  return (
    <ul className={classes.list} aria-label={t('wishes.list')}>
      {wishes.map(wish => {
        const { id, customerId, productName, day, availableDay, note } = wish
        const name = wish.customerName || t('person.nameless')
        const facts = [
          t('wishes.since', { day: formatDay(day) }),
          availableDay === null ? '' : t('wishes.available', { day: formatDay(availableDay) }),
          note,
        ]
        return (
          <li key={id} className={classes.rule}>
            <div className={classes.words}>
              <span>
                {!isOfOne && (
                  <>
                    <Link to={`/customers/${customerId}`}>{name}</Link>:{' '}
                  </>
                )}
                <span className={classes.name}>{productName}</span>
              </span>
              <span className={classes.quiet}>{facts.filter(fact => fact !== '').join(' · ')}</span>
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('wishes.remove', { name, product: productName })}
              onClick={() => remove(wish)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}
