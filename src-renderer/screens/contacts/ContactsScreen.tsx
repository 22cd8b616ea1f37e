import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { orpc } from '../../app/client.ts'
import { Page } from '../../components/Page.tsx'
import { PartLinks } from '../../components/PartLinks.tsx'
import { formatCount } from '../../i18n/format.ts'
import { ContactLog } from './ContactLog.tsx'
import { ContactReportPart } from './ContactReportPart.tsx'
import { CONTACT_PARTS, type ContactPart, readContactPart } from './contact-view.ts'
import { OpenCases } from './OpenCases.tsx'

/** What was said to customers: every entry, what the entries tell, and who is waiting for an answer. */
export default function ContactsScreen() {
  const { t } = useTranslation('contacts')
  const [parameters] = useSearchParams()
  const part = readContactPart(parameters)
  return (
    <Page layout={part === 'log' ? 'fill' : 'wide'} title={t('title')} description={t('text')}>
      <Parts current={part} />
      {part === 'log' && <ContactLog />}
      {part === 'report' && <ContactReportPart />}
      {part === 'cases' && <OpenCases />}
    </Page>
  )
}

function Parts({ current }: { current: ContactPart }) {
  const { t } = useTranslation('contacts')
  const open = useQuery(orpc.cases.list.queryOptions({ input: {} })).data?.length ?? 0
  const text = (part: ContactPart) =>
    part === 'cases' && open > 0 ? `${t('part.cases')} (${formatCount(open)})` : t(`part.${part}`)
  return (
    <PartLinks
      label={t('parts')}
      current={current}
      to="/contacts"
      parts={CONTACT_PARTS.map(name => ({ name, text: text(name) }))}
    />
  )
}
