import { ActionIcon, Button, Menu, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBan, IconDots, IconMailForward, IconMessage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DueItem } from '../../../shared/model/reminder.ts'
import { AnswerKey } from '../../components/AnswerKey.tsx'
import type { DueContext } from './DuePerson.tsx'
import { DraftDialog } from './draft/DraftDialog.tsx'
import { LaterMenu } from './LaterMenu.tsx'
import { LogContactDialog } from './LogContactDialog.tsx'
import classes from './Today.module.css'

export interface PersonButtonsProps {
  item: DueItem
  name: string
  context: Pick<DueContext, 'asOf' | 'acts' | 'onLogged'>
}

/** What can be done with one person, each with its key. */
export function PersonButtons({ item, name, context }: PersonButtonsProps) {
  const { asOf, acts } = context
  const { t } = useTranslation('today')
  return (
    <fieldset className={`${classes.buttons} no-print`}>
      <legend>{t('person.buttons', { name })}</legend>
      <Button
        size="compact-sm"
        variant="light"
        aria-keyshortcuts={t('act.key.done')}
        rightSection={<AnswerKey letter={t('act.key.done')} />}
        onClick={() => acts.act([item], { act: 'done' })}
      >
        {t('act.done')}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-keyshortcuts={t('act.key.skip')}
        rightSection={<AnswerKey letter={t('act.key.skip')} />}
        onClick={() => acts.act([item], { act: 'skipped' })}
      >
        {t('act.skip')}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
      <LaterMenu
        today={asOf}
        about={name}
        letter={t('act.key.later')}
        keyMark={<AnswerKey letter={t('act.key.later')} />}
        onLater={deed => acts.act([item], deed)}
      />
      <PersonMenu item={item} name={name} context={context} />
    </fieldset>
  )
}

/** What is done more rarely: a text, a contact to note, and no reminder of this person by this rule any more. */
function PersonMenu({ item, name, context: { asOf, acts, onLogged } }: PersonButtonsProps) {
  const { t } = useTranslation('today')
  const [writing, write] = useDisclosure(false)
  const [logging, log] = useDisclosure(false)
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} withinPortal={false} shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('person.more', { name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconMessage size={16} aria-hidden />} onClick={write.open}>
            {t('person.textFor', { name })}
          </Menu.Item>
          <Menu.Item leftSection={<IconMailForward size={16} aria-hidden />} onClick={log.open}>
            {t('contact.button')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBan size={16} aria-hidden />}
            onClick={() => acts.act([item], { act: 'never' })}
          >
            {t('act.never')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {writing && <DraftDialog item={item} name={name} onClose={write.close} />}
      {logging && (
        <LogContactDialog items={[item]} today={asOf} onClose={log.close} onDone={() => onLogged?.(item)} />
      )}
    </>
  )
}
