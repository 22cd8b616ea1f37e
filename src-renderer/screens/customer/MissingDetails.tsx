import { Button, Group } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { CustomerGap } from '../../../shared/model/quality.ts'
import { Panel } from '../../components/Panel.tsx'
import classes from './Customer.module.css'

/** What the dialog with the owner's values closes. */
const EDITABLE: readonly CustomerGap[] = [
  'no_name',
  'no_email',
  'email_typo',
  'no_address',
  'no_house_number',
  'implausible_postal_code',
  'no_country',
  'no_birthday',
]

/** The gaps of this customer; the stale address stands beside the address itself. */
export function MissingDetails({ card, onEdit }: { card: CustomerCard; onEdit: () => void }) {
  const { t } = useTranslation('quality')
  const gaps = card.gaps.filter(gap => gap !== 'address_stale' && gap !== 'address_returned')
  if (gaps.length === 0) return null
  return (
    <Panel title={t('card.title')}>
      <ul className={classes.missing}>
        {gaps.map(gap => (
          <li key={gap}>{t(`gap.${gap}`)}</li>
        ))}
      </ul>
      <Group justify="space-between" mt="sm" gap="xs">
        {gaps.some(gap => EDITABLE.includes(gap)) && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={onEdit}
          >
            {t('card.edit')}
          </Button>
        )}
        <Link to="/quality" className={classes.quietLink}>
          {t('card.more')}
        </Link>
      </Group>
    </Panel>
  )
}
