import { Button, Checkbox, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListExport } from '../../../shared/model/list.ts'
import { api, orpc } from '../../app/client.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { formatCount } from '../../i18n/format.ts'
import { remindersOfList } from '../today/reminders-of-list.ts'
import { useDueActs } from '../today/use-due-acts.ts'
import { ExportDone } from './ExportDone.tsx'
import classes from './ExportWizard.module.css'
import { type StepProps, WizardStep } from './WizardStep.tsx'

export interface FileStepProps extends StepProps {
  /** Begins with another list. */
  onAgain: () => void
}

/** The last step: the file itself, its entry in the log, and the contact with each recipient. */
export function FileStep({ state, request, onAgain, ...step }: FileStepProps) {
  const { t } = useTranslation('lists')
  const [record, setRecord] = useState(true)
  const [finish, setFinish] = useState(true)
  const acts = useDueActs()
  const { due } = request.audience
  const [done, setDone] = useState<{ made: ListExport; recorded: boolean; saved: boolean } | null>(null)
  const preview = useQuery(orpc.lists.preview.queryOptions({ input: request }))
  const recipients = preview.data?.recipients ?? 0
  const make = useMutation({
    mutationFn: async () => {
      // Before they are contacted by it: then they wait for the end of the pause.
      const reminders = due !== undefined && finish ? await remindersOfList(due, request.channel) : []
      const made = await api.lists.export({ ...request, recordAsContact: record })
      if (reminders.length > 0) acts.act(reminders, { act: 'done' })
      // The list is in the log from now on, whether or not its file is saved at once.
      setDone({ made, recorded: record, saved: false })
      setDone({ made, recorded: record, saved: await hostBridge.saveFile(made) })
    },
    onError: notifyFailure,
  })
  if (done) {
    const saveAgain = () =>
      hostBridge
        .saveFile(done.made)
        .then(saved => setDone({ ...done, saved: done.saved || saved }))
        .catch(notifyFailure)
    return <ExportDone {...done} onSaveAgain={() => void saveAgain()} onAgain={onAgain} />
  }
  return (
    <WizardStep title={t('file.title')} quiet={step.quiet} onBack={step.onBack} onNext={null}>
      <Text>
        {t('file.text', {
          count: recipients,
          formatted: formatCount(recipients),
          target: t(`target.targets.${state.target}`),
        })}
      </Text>
      <Checkbox
        checked={record}
        label={t('file.record')}
        description={t('file.recordHint')}
        onChange={event => setRecord(event.currentTarget.checked)}
      />
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
          leftSection={<IconDeviceFloppy size={20} aria-hidden />}
          disabled={recipients === 0}
          loading={make.isPending}
          onClick={() => make.mutate()}
        >
          {t('file.save')}
        </Button>
      </div>
    </WizardStep>
  )
}
