import { Button, Checkbox, Text } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ListExport } from '../../../shared/model/list.ts'
import { api, orpc } from '../../app/client.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { formatCount } from '../../i18n/format.ts'
import { ExportDone } from './ExportDone.tsx'
import classes from './ExportWizard.module.css'
import { LabelPages } from './LabelPages.tsx'
import { LabelSheetChoice } from './LabelSheetChoice.tsx'
import { FIRST_LABEL_CHOICE } from './label-choice.ts'
import { type StepProps, WizardStep } from './WizardStep.tsx'

export interface FileStepProps extends StepProps {
  /** Begins with another list. */
  onAgain: () => void
}

/** The last step: the file or the print itself, its entry in the log, and the contact with each recipient. */
export function FileStep({ state, request, onAgain, ...step }: FileStepProps) {
  const { t } = useTranslation('lists')
  const [record, setRecord] = useState(true)
  const [labelChoice, setLabelChoice] = useState(FIRST_LABEL_CHOICE)
  const [done, setDone] = useState<{ made: ListExport; recorded: boolean; saved: boolean } | null>(null)
  const preview = useQuery(orpc.lists.preview.queryOptions({ input: request }))
  const recipients = preview.data?.recipients ?? 0
  const arePrinted = state.target === 'labels'
  const save = (made: ListExport) => hostBridge.saveFile(made)
  const make = useMutation({
    mutationFn: async () => {
      const made = await api.lists.export({ ...request, recordAsContact: record })
      // The list is in the log from now on, whether or not its file is saved at once.
      flushSync(() => setDone({ made, recorded: record, saved: false }))
      if (arePrinted) window.print()
      else setDone({ made, recorded: record, saved: await save(made) })
    },
    onError: notifyFailure,
  })
  if (done) {
    const saveAgain = () =>
      save(done.made)
        .then(saved => setDone({ ...done, saved: done.saved || saved }))
        .catch(notifyFailure)
    return (
      <>
        <ExportDone {...done} onSaveAgain={() => void saveAgain()} onAgain={onAgain} />
        {done.made.labels !== undefined && <LabelPages labels={done.made.labels} choice={labelChoice} />}
      </>
    )
  }
  return (
    <WizardStep
      title={t(arePrinted ? 'labels.title' : 'file.title')}
      quiet={step.quiet}
      onBack={step.onBack}
      onNext={null}
    >
      <Text>
        {t('file.text', {
          count: recipients,
          formatted: formatCount(recipients),
          target: t(`target.targets.${state.target}`),
        })}
      </Text>
      {arePrinted && <LabelSheetChoice choice={labelChoice} count={recipients} onChange={setLabelChoice} />}
      <Checkbox
        checked={record}
        label={t('file.record')}
        description={t('file.recordHint')}
        onChange={event => setRecord(event.currentTarget.checked)}
      />
      <Text className={classes.hint}>{t('file.logHint')}</Text>
      <div>
        <Button
          size="md"
          leftSection={
            arePrinted ? <IconPrinter size={20} aria-hidden /> : <IconDeviceFloppy size={20} aria-hidden />
          }
          disabled={recipients === 0}
          loading={make.isPending}
          onClick={() => make.mutate()}
        >
          {t(arePrinted ? 'labels.print' : 'file.save')}
        </Button>
      </div>
    </WizardStep>
  )
}
