import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { SeparatedPair } from './SeparatedPair.tsx'
import classes from './Sure.module.css'

const FIRST_SHOWN = 10

/** Whom the owner keeps apart, the last first; each can be looked at again. */
export function SeparatedSection() {
  const { t } = useTranslation('duplicates')
  const [all, setAll] = useState(false)
  const { data } = useQuery(orpc.duplicates.separations.queryOptions())
  if (data === undefined || data.length === 0) return null
  const hidden = all ? 0 : Math.max(data.length - FIRST_SHOWN, 0)
  return (
    <Panel title={t('separated.title')} description={t('separated.text')}>
      <ul className={classes.separated} aria-label={t('separated.list')}>
        {data.slice(0, data.length - hidden).map(separation => (
          <SeparatedPair key={separation.id} separation={separation} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setAll(true)}>
          {t('separated.more', { count: hidden, formatted: formatCount(hidden) })}
        </Button>
      )}
    </Panel>
  )
}
