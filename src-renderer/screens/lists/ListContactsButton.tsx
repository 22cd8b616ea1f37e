import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListLogEntry } from '../../../shared/model/list.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { formatCount } from '../../i18n/format.ts'

type List = Pick<ListLogEntry, 'exportId' | 'fileName' | 'recordedAsContact' | 'canRecord'>

/** Takes back that everybody on a list was contacted with it, or notes it later. */
export function ListContactsButton({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const { exportId, fileName, recordedAsContact, canRecord } = list
  const note = () => api.lists.noteContacts({ exportId })
  const withdraw = () => api.lists.takeBackContacts({ exportId })
  const change = useUndoable(() => ({
    make: recordedAsContact ? withdraw : note,
    message: ({ contacts }: { contacts: number }) =>
      t(recordedAsContact ? 'log.withdrawn' : 'log.noted', {
        count: contacts,
        formatted: formatCount(contacts),
      }),
    takeBack: recordedAsContact ? note : withdraw,
  }))
  if (!canRecord) return null
  return (
    <Button
      size="compact-xs"
      variant="default"
      // Seen, it stands below what it is about.
      aria-label={`${t(recordedAsContact ? 'log.withdrawAll' : 'log.noteAll')}: ${fileName}`}
      loading={change.isPending}
      onClick={() => change.mutate(undefined)}
    >
      {t(recordedAsContact ? 'log.withdraw' : 'log.note')}
    </Button>
  )
}
