import { Button, Collapse, Loader } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownModelReport } from '../../../shared/model/model-report.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { GateTable } from './GateTable.tsx'
import { ParameterTable } from './ParameterTable.tsx'
import classes from './Value.module.css'

export interface ModelDetailsProps {
  asOf: string
  /** What a model still needs is shown at once, where there is none. */
  isGateShown: boolean
}

/** The purchase models in numbers, for those who want to check them: fitted anew when they are first opened. */
export function ModelDetails({ asOf, isGateShown }: ModelDetailsProps) {
  const { t } = useTranslation(['value', 'common'])
  const [isOpen, setIsOpen] = useState(false)
  const contentId = useId()
  const query = useQuery(orpc.figures.model.queryOptions({ input: { asOf }, enabled: isOpen || isGateShown }))
  const report = query.data
  const hasFits = report === undefined || report.models.length > 0
  return (
    <Panel title={t('value:details.title')} description={t('value:details.description')}>
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {isGateShown && report !== undefined && <GateTable gate={report.gate} />}
      {hasFits && (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isOpen}
            aria-controls={contentId}
            rightSection={isOpen ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t(isOpen ? 'value:details.hide' : 'value:details.show')}
          </Button>
          <Collapse expanded={isOpen} id={contentId}>
            {report === undefined ? (
              <div className={classes.details}>
                <Loader size="sm" />
              </div>
            ) : (
              <Details report={report} isGateShown={isGateShown} />
            )}
          </Collapse>
        </>
      )}
    </Panel>
  )
}

function Details({ report, isGateShown }: { report: ShownModelReport; isGateShown: boolean }) {
  const { t } = useTranslation('value')
  const { choice, gate, models } = report
  // Without a sign that customers leave there are no chances to be still there, whatever the model.
  const isDropoutSeen = models.some(({ identification }) => identification !== 'no_dropout')
  return (
    <div className={classes.details}>
      <p>{isDropoutSeen ? t('details.dropout') : t('details.noDropout')}</p>
      {isDropoutSeen && (
        <p>
          {choice.alive === null
            ? t('details.noAlive')
            : t('details.alive', { model: t(`model.${choice.alive}`) })}
        </p>
      )}
      <ParameterTable report={report} />
      {!isGateShown && <GateTable gate={gate} />}
    </div>
  )
}
