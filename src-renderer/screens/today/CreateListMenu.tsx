import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconHelpCircle, IconListCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { targetsFor } from '../../../shared/list-columns.ts'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { type Channel, channelSchema, type Purpose } from '../../../shared/model/permission.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './Today.module.css'
import { dueListAddress } from './today-address.ts'

export interface CreateListMenuProps {
  /** The group, for those who do not see where the button stands. */
  name: string
  audience: CustomerFilter
  purpose: Extract<Purpose, 'advertising' | 'transactional'>
  /** `sm` beside the other buttons of a page. */
  size?: 'compact-sm' | 'sm'
  /** What stands on the button; by default what it is for the whole group. */
  label?: string
  variant?: 'filled' | 'light'
  /** How many may be contacted in each way. */
  byChannel: Readonly<Record<Channel, number>>
  /** Whether all of them wait for the end of a pause. */
  isResting?: boolean
}

/** A list of people, by the ways in which any of them may be contacted, and the programs that can use it. */
export function CreateListMenu({
  name,
  size = 'compact-sm',
  label,
  variant = 'filled',
  audience,
  purpose,
  byChannel,
  isResting = false,
}: CreateListMenuProps) {
  const { t } = useTranslation('today')
  const channels = channelSchema.options.filter(channel => byChannel[channel] > 0)
  return (
    <Menu
      position="bottom-end"
      withInitialFocusPlaceholder={false}
      shadow="md"
      width={290}
      // Long as it is, it stays within a small window.
      middlewares={{ flip: true, shift: true, size: { padding: 8 } }}
      classNames={{ dropdown: classes.longMenu ?? '' }}
    >
      <Menu.Target>
        <Button
          size={size}
          variant={variant}
          aria-label={label === undefined ? t('createList.of', { name }) : `${label}: ${name}`}
          leftSection={<IconListCheck size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {label ?? t('createList.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {channels.length === 0 && (
          <Menu.Label>{t(isResting ? 'createList.resting' : 'createList.none')}</Menu.Label>
        )}
        {purpose === 'advertising' && byChannel.email === 0 && !isResting && (
          <Menu.Item component={Link} to="/permission" leftSection={<IconHelpCircle size={16} aria-hidden />}>
            {t('createList.noEmail')}
          </Menu.Item>
        )}
        {channels.map(channel => (
          <Ways key={channel} {...{ channel, audience, purpose }} count={byChannel[channel]} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface WaysProps extends Pick<CreateListMenuProps, 'audience' | 'purpose'> {
  channel: Channel
  count: number
}

function Ways({ channel, audience, purpose, count }: WaysProps) {
  const { t } = useTranslation(['today', 'lists'])
  return (
    <>
      <Menu.Label>{t(`today:createList.channel.${channel}`, { formatted: formatCount(count) })}</Menu.Label>
      {targetsFor({ purpose, channel }).map(target => (
        <Menu.Item key={target} component={Link} to={dueListAddress(audience, { purpose, channel, target })}>
          {t(`lists:target.targets.${target}`)}
        </Menu.Item>
      ))}
    </>
  )
}
