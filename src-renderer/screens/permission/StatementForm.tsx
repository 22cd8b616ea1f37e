import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ConsentStatement, consentOriginSchema } from '../../../shared/model/permission.ts'
import type { Source } from '../../../shared/model/platform.ts'
import { orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { countsAsConsent } from './SourceStatement.tsx'

export interface StatementFormProps {
  source: Source
  statement: ConsentStatement | null
  onClose: () => void
}

/** The owner's word on how the "yes" in a consent column came about. Nothing is chosen beforehand. */
export function StatementForm({ source, statement, onClose }: StatementFormProps) {
  const { t } = useTranslation(['permission', 'common'])
  const [origin, setOrigin] = useState(statement?.origin ?? null)
  const [wording, setWording] = useState(statement?.wording ?? '')
  const [tried, setTried] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.querySelector('input')?.focus(), [])
  const needsWording = origin !== null && countsAsConsent(origin)
  const wordingMissing = needsWording && wording.trim() === ''
  const save = useMutation(
    orpc.permission.state.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: orpc.permission.statements.key() })
        notifyDone(t('permission:statements.saved'))
        onClose()
      },
      onError: notifyFailure,
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (origin === null || wordingMissing) return
    save.mutate({ sourceId: source.id, origin, wording: wording.trim() || null })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Radio.Group
          ref={group}
          label={t('permission:statements.originLabel')}
          error={tried && origin === null ? t('permission:statements.originRequired') : null}
          value={origin}
          onChange={chosen => setOrigin(consentOriginSchema.parse(chosen))}
        >
          <Stack gap="sm" mt="xs">
            {consentOriginSchema.options.map(option => (
              <Radio
                key={option}
                value={option}
                label={t(`permission:statements.origins.${option}.label`)}
                description={t(`permission:statements.origins.${option}.text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {needsWording && (
          <Textarea
            label={t('permission:statements.wording')}
            withAsterisk
            description={t('permission:statements.wordingHint')}
            error={tried && wordingMissing ? t('permission:statements.wordingRequired') : null}
            autosize
            minRows={2}
            value={wording}
            onChange={event => setWording(event.currentTarget.value)}
          />
        )}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('permission:statements.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
