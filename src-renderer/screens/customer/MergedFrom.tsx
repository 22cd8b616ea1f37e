import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsSplit } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard, MergedCustomer } from '../../../shared/model/customer.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatInstant, formatList } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { SplitDialog } from './SplitDialog.tsx'

/** The customers that were made one with this one; each can be split off again. */
export function MergedFrom({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['duplicates', 'customers'])
  const [splitting, setSplitting] = useState<MergedCustomer | null>(null)
  const [opened, dialog] = useDisclosure(false)
  const nameOf = ({ name }: { name: string }) => (name === '' ? t('customers:list.noName') : name)
  if (card.mergedFrom.length === 0) return null
  return (
    <Panel title={t('duplicates:card.title')} description={t('duplicates:card.text')}>
      <ul className={classes.plainList}>
        {card.mergedFrom.map(merged => (
          <li key={merged.customerId} className={classes.note}>
            <div>
              <div className={classes.noteText}>{nameOf(merged)}</div>
              {merged.email !== null && merged.email !== merged.name && (
                <div className={classes.quiet}>{merged.email}</div>
              )}
              <div className={classes.quiet}>
                {formatList(merged.sourceNames)}
                {merged.sourceNames.length > 0 && ' · '}
                {t(merged.inBulk ? 'duplicates:card.inBulk' : 'duplicates:card.merged', {
                  day: formatInstant(merged.mergedAtMs),
                })}
              </div>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              flex="none"
              leftSection={<IconArrowsSplit size={15} aria-hidden />}
              aria-label={t('duplicates:card.splitOf', { name: nameOf(merged) })}
              onClick={() => {
                setSplitting(merged)
                dialog.open()
              }}
            >
              {t('duplicates:card.confirm')}
            </Button>
          </li>
        ))}
      </ul>
      {splitting !== null && <SplitDialog merged={splitting} opened={opened} onClose={dialog.close} />}
    </Panel>
  )
}
