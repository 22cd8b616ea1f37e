import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BulkStatement } from '../../../../shared/model/permission.ts'
import { orpc } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import classes from '../suppression/Suppression.module.css'
import { setBulkTakenBack } from './take-back.ts'

/** What was entered for many at once, to be taken back as a whole also later; nothing where there never was any. */
export function PastStatements() {
  const { t } = useTranslation('ledger')
  const statements = useQuery(orpc.permission.bulkStatements.queryOptions())
  if (statements.data === undefined || statements.data.length === 0) return null
  return (
    <Panel title={t('many.pastTitle')} description={t('many.pastText')}>
      <ul className={classes.entries}>
        {statements.data.map(statement => (
          <PastStatement key={statement.bulkId} statement={statement} />
        ))}
      </ul>
    </Panel>
  )
}

function PastStatement({ statement }: { statement: BulkStatement }) {
  const { t } = useTranslation(['ledger', 'common'])
  const { bulkId, kind, channels, day, customers, isTakenBack } = statement
  const change = useUndoable(() => ({
    make: () => setBulkTakenBack(bulkId, !isTakenBack),
    message: t(isTakenBack ? 'ledger:many.restored' : 'ledger:many.takenBackDone'),
    takeBack: () => setBulkTakenBack(bulkId, isTakenBack),
  }))
  return (
    <li>
      <span className={classes.day}>{formatDay(day)}</span>
      <span className={classes.words}>
        {t('ledger:many.past', {
          kind: t(`ledger:many.kinds.${kind}`),
          count: customers,
          formatted: formatCount(customers),
          channels: channels.map(channel => t(`common:channel.${channel}`)).join(' · '),
        })}
        {isTakenBack && <em> – {t('ledger:many.takenBack')}</em>}
      </span>
      <Button variant="subtle" size="compact-sm" loading={change.isPending} onClick={() => change.mutate()}>
        {t(isTakenBack ? 'ledger:many.restore' : 'ledger:many.takeBack')}
      </Button>
    </li>
  )
}
