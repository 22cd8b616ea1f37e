import { Button, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SuppressionEntry } from '../../../../shared/model/suppression.ts'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import classes from './Suppression.module.css'
import { takeBackOffered } from './take-back.ts'

/** What the owner put on the list last; whose addresses these were is not kept. */
export function OwnEntries({ entries }: { entries: readonly SuppressionEntry[] }) {
  const { t } = useTranslation(['ledger', 'common'])
  if (entries.length === 0) return null
  return (
    <section>
      <Title order={3} fz="md">
        {t('ledger:suppression.own')}
      </Title>
      <ul className={classes.entries}>
        {entries.map(({ entryId, day, listName, addresses, channels }) => (
          <li key={entryId}>
            <span className={classes.day}>{formatDay(day)}</span>
            <span className={classes.words}>
              {listName === null
                ? t('ledger:suppression.ownTyped')
                : t('ledger:suppression.ownList', {
                    count: addresses,
                    formatted: formatCount(addresses),
                    name: listName,
                  })}{' '}
              ({channels.map(channel => t(`common:channel.${channel}`)).join(' · ')})
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => void takeBackOffered(entryId, t('ledger:suppression.takenBack'))}
            >
              {t('ledger:suppression.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
