import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatList } from '../../i18n/format.ts'
import { type ListedField, useCustomFields } from '../fields/use-custom-fields.ts'
import { FieldDialog } from './FieldDialog.tsx'
import classes from './Fields.module.css'
import { RemoveFieldDialog } from './RemoveFieldDialog.tsx'

type Asked = { what: 'add' } | { what: 'change' | 'remove'; field: ListedField }

/** The owner's own fields: add, rename, order, remove. */
export function FieldsPanel() {
  const { t } = useTranslation('fields')
  const fields = useCustomFields()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  // As it is now: what was known when somebody asked may be from before.
  const current = (field: ListedField) => fields.find(({ id }) => id === field.id) ?? field
  const frame = useScrollTo('fields')
  const move = (index: number, by: 1 | -1) => {
    const ids = fields.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (moved === undefined) return
    ids.splice(index + by, 0, moved)
    api.fields
      .reorder({ ids })
      .then(() => queryClient.invalidateQueries())
      .catch(notifyFailure)
  }
  return (
    <div ref={frame}>
      <Panel title={t('title')} description={t('text')}>
        {fields.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('none')}
          </Text>
        )}
        {fields.length > 0 && (
          <ol className={classes.fields} aria-label={t('list')}>
            {fields.map((field, index) => (
              <li key={field.id}>
                <FieldWords field={field} />
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant={index === 0 ? 'transparent' : 'subtle'}
                    color="gray"
                    aria-label={t('moveUp', { name: field.name })}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <IconArrowUp size={17} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant={index === fields.length - 1 ? 'transparent' : 'subtle'}
                    color="gray"
                    aria-label={t('moveDown', { name: field.name })}
                    disabled={index === fields.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <IconArrowDown size={17} aria-hidden />
                  </ActionIcon>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('change', { name: field.name })}
                    onClick={() => setAsked({ what: 'change', field })}
                  >
                    {t('changeShort')}
                  </Button>
                  <Button
                    variant="subtle"
                    color="red"
                    size="compact-sm"
                    aria-label={t('remove', { name: field.name })}
                    onClick={() => setAsked({ what: 'remove', field })}
                  >
                    {t('removeShort')}
                  </Button>
                </Group>
              </li>
            ))}
          </ol>
        )}
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() => setAsked({ what: 'add' })}
        >
          {t('add')}
        </Button>
      </Panel>
      {asked?.what === 'add' && <FieldDialog field={null} onClose={close} />}
      {asked?.what === 'change' && <FieldDialog field={current(asked.field)} onClose={close} />}
      {asked?.what === 'remove' && <RemoveFieldDialog field={current(asked.field)} onClose={close} />}
    </div>
  )
}

function FieldWords({ field }: { field: ListedField }) {
  const { t } = useTranslation('fields')
  const use =
    field.usedBy === 0
      ? t('unused')
      : t('usedBy', { count: field.usedBy, formatted: formatCount(field.usedBy) })
  return (
    <div className={classes.words}>
      <span className={classes.name}>{field.name}</span>
      <span className={classes.quiet}>
        {[t(`kind.${field.kind}`), field.choices.length > 0 && formatList(field.choices), use]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}

/** Brings a part of the screen into view where the address asks for it. */
function useScrollTo(section: string) {
  const frame = useRef<HTMLDivElement>(null)
  const [parameters] = useSearchParams()
  const isAsked = parameters.get('section') === section
  useEffect(() => {
    if (isAsked) frame.current?.scrollIntoView({ block: 'center' })
  }, [isAsked])
  return frame
}
