import { ActionIcon, Button, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InterestTopic, TopicCounts } from '../../../../shared/model/interest.ts'
import { formatCount, formatList } from '../../../i18n/format.ts'
import { CustomersLink } from '../../value/CustomersLink.tsx'
import classes from '../Interests.module.css'
import { SensitiveHint } from './SensitiveHint.tsx'

export interface TopicRowProps {
  topic: InterestTopic
  counts: TopicCounts | null
  asOf: string
  /** null where there is no place further up. */
  onMoveUp: (() => void) | null
  onMoveDown: (() => void) | null
  onChange: () => void
  onRemove: () => void
}

/** A topic, who is interested in it, and what can be done with it. */
export function TopicRow({ topic, counts, asOf, ...actions }: TopicRowProps) {
  const { t } = useTranslation('interests')
  const { name, description, categories } = topic
  return (
    <li>
      <div className={classes.words}>
        <span className={classes.name}>{name}</span>
        {description !== '' && <span>{description}</span>}
        {counts !== null && <Counts counts={counts} name={name} asOf={asOf} />}
        {categories.length > 0 && (
          <span className={classes.quiet}>{t('topics.categoriesOf', { list: formatList(categories) })}</span>
        )}
        <SensitiveHint name={name} />
      </div>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant={actions.onMoveUp === null ? 'transparent' : 'subtle'}
          color="gray"
          aria-label={t('topics.moveUp', { name })}
          disabled={actions.onMoveUp === null}
          onClick={() => actions.onMoveUp?.()}
        >
          <IconArrowUp size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant={actions.onMoveDown === null ? 'transparent' : 'subtle'}
          color="gray"
          aria-label={t('topics.moveDown', { name })}
          disabled={actions.onMoveDown === null}
          onClick={() => actions.onMoveDown?.()}
        >
          <IconArrowDown size={17} aria-hidden />
        </ActionIcon>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('topics.change', { name })}
          onClick={actions.onChange}
        >
          {t('topics.changeShort')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={t('topics.remove', { name })}
          onClick={actions.onRemove}
        >
          {t('topics.removeShort')}
        </Button>
      </Group>
    </li>
  )
}

/** Stated apart from derived; every number leads to its customers. */
function Counts({ counts, name, asOf }: { counts: TopicCounts; name: string; asOf: string }) {
  const { t } = useTranslation('interests')
  const { topicId } = counts
  const shown = (
    [
      ['yes', counts.yes, 'topics.stated'],
      ['no', counts.no, 'topics.denied'],
      ['derived', counts.derived, 'topics.derived'],
    ] as const
  ).filter(([, count]) => count > 0)
  if (shown.length === 0) return <span className={classes.quiet}>{t('topics.nobody')}</span>
  return (
    <span className={classes.counts}>
      {shown.map(([by, count, key]) => (
        <CustomersLink key={by} of={{ figure: 'interest', topicId, by, asOf }} label={name}>
          {t(key, { count, formatted: formatCount(count) })}
        </CustomersLink>
      ))}
    </span>
  )
}
