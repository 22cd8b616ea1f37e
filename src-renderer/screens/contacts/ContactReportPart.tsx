import { Button, Loader } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { presetAddress } from '../segments/preset-groups.ts'
import { ContactMonths } from './ContactMonths.tsx'
import classes from './Contacts.module.css'
import { OrdersAfterContacts } from './OrdersAfterContacts.tsx'
import { OverLimits } from './OverLimits.tsx'
import { ReachLine } from './ReachLine.tsx'

/** What the log tells. */
export function ContactReportPart() {
  const { t } = useTranslation(['contacts', 'common'])
  const report = useQuery(orpc.contacts.report.queryOptions())
  if (report.isError) return <LoadFailure error={report.error} onRetry={() => void report.refetch()} />
  if (report.data === undefined) return <Loader m="xl" />
  if (report.data.contacts === 0)
    return (
      <Notice
        icon={<IconMessages size={28} />}
        title={t('contacts:empty.title')}
        text={t('contacts:empty.text')}
      />
    )
  return (
    <>
      <div className={classes.panels}>
        <Panel title={t('contacts:reached.title')} description={t('contacts:reached.text')}>
          <ReachLine />
        </Panel>
        <Panel title={t('contacts:quiet.title')} description={t('contacts:quiet.text')}>
          <Button component={Link} to={presetAddress('not_contacted')} variant="default">
            {t('contacts:quiet.open')}
          </Button>
        </Panel>
      </div>
      <ContactMonths report={report.data} />
      <div className={classes.panels}>
        <OverLimits report={report.data} />
        <OrdersAfterContacts report={report.data} />
      </div>
    </>
  )
}
