import { ActionIcon, Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconPaperclip, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceFile, PermissionEvent } from '../../../shared/model/permission.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { formatBytes } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** What browsers show by themselves. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The files that prove an entry: looked at, saved, taken away. */
export function EvidenceFiles({ event }: { event: PermissionEvent }) {
  return event.files.map(file => <FileLine key={file.id} eventId={event.id} file={file} />)
}

/** Proof may turn up after the entry was made. */
export function AddEvidence({ event }: { event: PermissionEvent }) {
  const { t } = useTranslation('ledger')
  return (
    <Button variant="subtle" size="compact-xs" onClick={() => void addFiles(event.id)}>
      {t('proof.addFile')}
    </Button>
  )
}

async function addFiles(eventId: number): Promise<void> {
  try {
    const files = (await hostBridge.pickFiles('evidence')).map(({ token }) => token)
    if (files.length === 0) return
    await api.permission.addEvidence({ eventId, files })
    await queryClient.invalidateQueries({ queryKey: orpc.customers.key() })
  } catch (error) {
    notifyFailure(error)
  }
}

function FileLine({ eventId, file }: { eventId: number; file: EvidenceFile }) {
  const { t } = useTranslation('ledger')
  const [shown, { open, close }] = useDisclosure(false)
  const { id: fileId, name } = file
  const remove = () => {
    const set = (removed: boolean) => api.permission.setEvidenceRemoved({ eventId, fileId, removed })
    changeUndoably({
      make: () => set(true),
      message: t('proof.removedFile', { name }),
      takeBack: () => set(false),
      reads: [orpc.customers.key()],
    }).catch(notifyFailure)
  }
  return (
    <div className={classes.evidence}>
      <IconPaperclip size={14} aria-hidden />
      {SHOWN.has(file.mediaType) ? (
        <button
          type="button"
          className={classes.fileLink}
          aria-label={t('proof.showFile', { name })}
          onClick={open}
        >
          {name}
        </button>
      ) : (
        <span className={classes.fileName}>{name}</span>
      )}
      <span className={classes.quiet}>{formatBytes(file.bytes)}</span>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('proof.saveFile', { name })}
        onClick={() => void saveFile(fileId)}
      >
        <IconDownload size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('proof.removeFile', { name })}
        onClick={remove}
      >
        <IconX size={15} aria-hidden />
      </ActionIcon>
      <Modal opened={shown} onClose={close} title={name} size="xl">
        <Picture fileId={fileId} name={name} />
      </Modal>
    </div>
  )
}

/** The picture itself, for as long as somebody looks at it. */
function Picture({ fileId, name }: { fileId: number; name: string }) {
  const file = useQuery(orpc.permission.evidenceFile.queryOptions({ input: { fileId }, gcTime: 0 }))
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (file.data === undefined) return
    const made = URL.createObjectURL(new Blob([bytesOf(file.data.base64)], { type: file.data.mediaType }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file.data])
  return address === null ? null : <img className={classes.picture} src={address} alt={name} />
}

async function saveFile(fileId: number): Promise<void> {
  try {
    const { name, mediaType, base64 } = await api.permission.evidenceFile({ fileId })
    await hostBridge.saveFile({ fileName: name, mediaType, content: bytesOf(base64) })
  } catch (error) {
    notifyFailure(error)
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}
