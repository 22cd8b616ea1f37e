import { Button, Code, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ListExport, ListRequest } from '../../../shared/model/list.ts'
import { processorOf } from '../../../shared/model/processor.ts'
import { orpc } from '../../app/client.ts'
import { FocusHeading } from '../../components/FocusHeading.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './ExportWizard.module.css'
import { ProcessorState } from './ProcessorState.tsx'

export interface ExportDoneProps {
  made: ListExport
  request: ListRequest
  /** False where the owner dismissed the dialog. */
  saved: boolean
  onSaveAgain: () => void
  onAgain: () => void
}

/** What was taken out or printed, with the checksum of the file, and what comes next with it. */
export function ExportDone({ made, request, saved, onSaveAgain, onAgain }: ExportDoneProps) {
  const { t } = useTranslation('lists')
  const arePrinted = made.labels !== undefined
  const processor = processorOf(request.target, request)
  // Its contacts can be taken back and noted again in the log below.
  const recorded = useQuery(orpc.lists.log.queryOptions()).data?.find(
    ({ exportId }) => exportId === made.exportId,
  )?.recordedAsContact
  return (
    <>
      <FocusHeading>{t(arePrinted ? 'labels.done' : saved ? 'file.saved' : 'file.notSaved')}</FocusHeading>
      {arePrinted && <Text>{t('labels.doneText')}</Text>}
      <Text>
        {[
          made.fileName,
          t('file.recipients', { count: made.recipients, formatted: formatCount(made.recipients) }),
          recorded ? t('file.recorded') : null,
        ]
          .filter(part => part !== null)
          .join(' · ')}
      </Text>
      <div>
        <Text size="sm">{t('file.sha256')}</Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{made.sha256}</Code>
      </div>
      <Text className={classes.hint}>{t(`file.afterwards.${nextWords(request)}`)}</Text>
      {processor !== null && (
        <Text size="sm">
          {t(`processor.name.${processor}`)}: <ProcessorState processor={processor} />
        </Text>
      )}
      <Group>
        {arePrinted && (
          <Button variant="default" onClick={() => window.print()}>
            {t('labels.again')}
          </Button>
        )}
        <Button variant={saved || arePrinted ? 'default' : 'filled'} onClick={onSaveAgain}>
          {t(arePrinted ? 'labels.save' : 'file.saveAgain')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('file.again')}
        </Button>
      </Group>
    </>
  )
}

/** What is to be told of what follows: the answer of who checks addresses, or that somebody wants no more of it. */
function nextWords({ purpose, channel }: ListRequest): 'check' | 'message' | 'email' | 'other' {
  if (purpose === 'address_check') return 'check'
  if (purpose === 'transactional') return 'message'
  return channel === 'email' ? 'email' : 'other'
}
