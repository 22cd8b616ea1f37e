import { Badge, Button, Group, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ConsentStatement } from '../../../shared/model/permission.ts'
import { PLATFORMS, type Source } from '../../../shared/model/platform.ts'
import { SourceName } from '../../components/SourceName.tsx'
import { formatCount, formatInstant } from '../../i18n/format.ts'
import classes from './permission.module.css'
import { StatementForm } from './StatementForm.tsx'

export interface SourceStatementProps {
  source: Source
  /** People for whom the statement opens, or would open, the e-mail channel. */
  accepting: number
  /** The same for text messages. */
  acceptingSms: number
  statement: ConsentStatement | null
  /** What was stated before, the last first. */
  earlier: readonly ConsentStatement[]
}

/** The consent column of one source: how many say yes, and whether that counts. */
export function SourceStatement(props: SourceStatementProps) {
  const { source, accepting, acceptingSms, statement, earlier } = props
  const { t } = useTranslation(['permission', 'common'])
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // Whoever closes the form goes on where it was opened.
  const close = () => {
    flushSync(() => setEditing(false))
    button.current?.focus()
  }
  const { marketplace } = PLATFORMS[source.platform]
  return (
    <div className={classes.source} data-testid="source-statement">
      <Group justify="space-between" gap="xs">
        <Title order={3}>
          <SourceName source={source} />
        </Title>
        <StatementBadge
          accepting={accepting + acceptingSms}
          statement={statement}
          marketplace={marketplace}
        />
      </Group>
      {accepting + acceptingSms === 0 && <Text>{t('permission:statements.noAccepting')}</Text>}
      {accepting > 0 && (
        <Text>
          {t('permission:statements.accepting', { count: accepting, formatted: formatCount(accepting) })}
        </Text>
      )}
      {acceptingSms > 0 && (
        <Text>
          {t('permission:statements.acceptingSms', {
            count: acceptingSms,
            formatted: formatCount(acceptingSms),
          })}
        </Text>
      )}
      {marketplace && <Text size="sm">{t('permission:statements.marketplace')}</Text>}
      {statement !== null && !editing && <Stated statement={statement} />}
      {!editing && earlier.map(one => <Stated key={one.statedAtMs} statement={one} isEarlier />)}
      {!marketplace && !editing && (
        <Button
          ref={button}
          variant={statement === null && accepting + acceptingSms > 0 ? 'filled' : 'default'}
          className={classes.button ?? ''}
          onClick={() => setEditing(true)}
        >
          {t(statement === null ? 'permission:statements.stateNow' : 'permission:statements.change')}
        </Button>
      )}
      {editing && <StatementForm source={source} statement={statement} onClose={close} />}
    </div>
  )
}

function Stated({ statement, isEarlier = false }: { statement: ConsentStatement; isEarlier?: boolean }) {
  const { t } = useTranslation('permission')
  return (
    <div>
      <Text size="sm" {...(isEarlier && { c: 'dimmed' })}>
        {t(isEarlier ? 'statements.statedEarlier' : 'statements.statedAt', {
          instant: formatInstant(statement.statedAtMs),
          origin: t(`statements.origins.${statement.origin}.label`),
        })}
      </Text>
      {statement.wording !== null && <blockquote className={classes.wording}>{statement.wording}</blockquote>}
    </div>
  )
}

interface StatementBadgeProps {
  accepting: number
  statement: ConsentStatement | null
  marketplace: boolean
}

function StatementBadge({ accepting, statement, marketplace }: StatementBadgeProps) {
  const { t } = useTranslation('permission')
  if (marketplace)
    return (
      <Badge color="gray" variant="light" tt="none">
        {t('statements.notCounting')}
      </Badge>
    )
  if (statement === null) {
    if (accepting === 0) return null
    return (
      <Badge color="ochre" variant="light" tt="none">
        {t('statements.open')}
      </Badge>
    )
  }
  const counts = countsAsConsent(statement.origin)
  return (
    <Badge color={counts ? 'green' : 'gray'} variant="light" tt="none">
      {t(counts ? 'statements.counting' : 'statements.notCounting')}
    </Badge>
  )
}

/** A pre-ticked box is no consent, and what nobody knows cannot be proven. */
export function countsAsConsent(origin: ConsentStatement['origin']): boolean {
  return origin !== 'preticked_box' && origin !== 'unknown'
}
