import { Button, Stack, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LifecycleStage } from '../../../../shared/model/lifecycle.ts'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import classes from '../Campaigns.module.css'
import { textsOfLines } from './texts-of-lines.ts'
import { useSaveTouchpoints } from './use-save-touchpoints.ts'

export interface StageCardProps {
  stage: LifecycleStage
  /** What the owner made of it; null: as suggested. */
  own: readonly string[] | null
}

/** What is done at one stage, to read and to change. */
export function StageCard({ stage, own }: StageCardProps) {
  const { t } = useTranslation(['campaigns', 'groups'])
  const [isChanging, setChanging] = useState(false)
  const save = useSaveTouchpoints(stage)
  const name = t(`groups:stage.${stage}`)
  const texts = own ?? textsOfLines(t(`campaigns:suggestion.${stage}`))
  return (
    <li className={classes.card}>
      <Title order={3} className={classes.cardName ?? ''}>
        {name}
      </Title>
      {isChanging ? (
        <StageForm
          texts={texts}
          onSave={changed => {
            setChanging(false)
            save(changed)
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <>
          {texts.length === 0 && <p className={classes.quiet}>{t('campaigns:touchpoints.nothing')}</p>}
          <ul className={classes.todo}>
            {texts.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {own !== null && <p className={classes.quiet}>{t('campaigns:touchpoints.own')}</p>}
          <div className={classes.cardButtons} style={{ marginTop: 'auto' }}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('campaigns:touchpoints.changeOf', { stage: name })}
              onClick={() => setChanging(true)}
            >
              {t('campaigns:touchpoints.change')}
            </Button>
            {own !== null && (
              <Button size="compact-sm" variant="subtle" onClick={() => save(null)}>
                {t('campaigns:touchpoints.reset')}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  )
}

interface StageFormProps {
  texts: readonly string[]
  onSave: (texts: string[]) => void
  onCancel: () => void
}

function StageForm({ texts, onSave, onCancel }: StageFormProps) {
  const { t } = useTranslation('campaigns')
  const [lines, setLines] = useState(texts.join('\n'))
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        onSave(textsOfLines(lines))
      }}
    >
      <Stack gap="xs">
        <Textarea
          data-autofocus
          autoFocus
          label={t('touchpoints.label')}
          autosize
          minRows={3}
          maxRows={12}
          value={lines}
          onChange={event => setLines(event.currentTarget.value)}
        />
        <SaveButtons isPending={false} onCancel={onCancel} />
      </Stack>
    </form>
  )
}
