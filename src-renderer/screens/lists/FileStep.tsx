import { Button, Checkbox, Text } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { formatCount } from '../../i18n/format.ts'
import { ExportDone } from './ExportDone.tsx'
import classes from './ExportWizard.module.css'
import { LabelPages } from './LabelPages.tsx'
import { LabelSheetChoice } from './LabelSheetChoice.tsx'
import { FIRST_LABEL_CHOICE } from './label-choice.ts'
import { useListExport } from './use-list-export.ts'
import { type StepProps, WizardStep } from './WizardStep.tsx'

export interface FileStepProps extends StepProps {
  /** Begins with another list. */
  onAgain: () => void
}

/** The last step: the file or the print itself, its entry in the log, and the contact with each recipient. */
export function FileStep({ state, request, onAgain, ...step }: FileStepProps) {
  const { t } = useTranslation('lists')
  const [record, setRecord] = useState(true)
  const [finish, setFinish] = useState(true)
  // Whoever's address is checked hears nothing of it.
  const isContact = request.purpose !== 'address_check'
  const due = isContact ? request.audience.due : undefined
  const [labelChoice, setLabelChoice] = useState(FIRST_LABEL_CHOICE)
  const preview = useQuery(orpc.lists.preview.queryOptions({ input: request }))
  const recipients = preview.data?.recipients ?? 0
  const arePrinted = state.target === 'labels'
  const { done, make, saveAgain } = useListExport(request)
  if (done) {
    return (
      <>
        <ExportDone
          {...done}
          channel={request.channel}
          onSaveAgain={() => saveAgain(done)}
          onAgain={onAgain}
        />
        {done.made.labels !== undefined && <LabelPages labels={done.made.labels} choice={labelChoice} />}
      </>
    )
  }
  const Icon = arePrinted ? IconPrinter : IconDeviceFloppy
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
      {isContact && (
        <Checkbox
          checked={record}
          label={t('file.record')}
          description={t('file.recordHint')}
          onChange={event => setRecord(event.currentTarget.checked)}
        />
      )}
      {due !== undefined && (
        <Checkbox
          checked={finish}
          label={t('file.finish')}
          description={t('file.finishHint')}
          onChange={event => setFinish(event.currentTarget.checked)}
        />
      )}
      <Text className={classes.hint}>{t('file.logHint')}</Text>
      <div>
        <Button
          size="md"
          leftSection={<Icon size={20} aria-hidden />}
          disabled={recipients === 0}
          loading={make.isPending}
          onClick={() =>
            make.mutate({ recorded: isContact && record, finishReminders: due !== undefined && finish })
          }
        >
          {t(arePrinted ? 'labels.print' : 'file.save')}
        </Button>
      </div>
    </WizardStep>
  )
}
