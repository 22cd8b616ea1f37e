import { List, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PartLinks } from '../../components/PartLinks.tsx'
import { ExistingCustomerPanel } from './ExistingCustomerPanel.tsx'
import { ExplainPanel } from './explain/ExplainPanel.tsx'
import { MarketplacesPanel } from './MarketplacesPanel.tsx'
import { PastStatements } from './many/PastStatements.tsx'
import { NoticeTexts } from './NoticeTexts.tsx'
import { ObjectionsPanel } from './ObjectionsPanel.tsx'
import { QuotaPart } from './quota/QuotaPart.tsx'
import { StatementsPanel } from './StatementsPanel.tsx'
import { SuppressionPanel } from './suppression/SuppressionPanel.tsx'

/** What only the owner can say, who may be contacted now and why, and who wants no advertising. */
const PARTS = ['statements', 'standing', 'objections'] as const
type Part = (typeof PARTS)[number]

/** The existing-customer rule is a place within the first part: `/permission?part=existing`. */
const EXISTING = 'existing'

/** Who may be contacted, how and why: the rules in plain words, and what only the owner can say. */
export default function PermissionScreen() {
  const { t } = useTranslation('permission')
  const [parameters] = useSearchParams()
  const asked = parameters.get('part')
  const part = PARTS.find(one => one === asked) ?? PARTS[0]
  return (
    <Page title={t('title')} description={t('description')} layout="text">
      <PartLinks
        label={t('part.label')}
        current={part}
        to="/permission"
        parts={PARTS.map(name => ({ name, text: t(`part.${name}`) }))}
      />
      <PartContent part={part} isExistingAsked={asked === EXISTING} />
      <Text size="sm" c="dimmed">
        {t('noLegalAdvice')}
      </Text>
    </Page>
  )
}

function PartContent({ part, isExistingAsked }: { part: Part; isExistingAsked: boolean }) {
  switch (part) {
    case 'statements':
      return <Statements isExistingAsked={isExistingAsked} />
    case 'standing':
      return (
        <>
          <ExplainPanel />
          <QuotaPart />
          <MarketplacesPanel />
        </>
      )
    case 'objections':
      return (
        <>
          <ObjectionsPanel />
          <SuppressionPanel />
        </>
      )
  }
}

function Statements({ isExistingAsked }: { isExistingAsked: boolean }) {
  const { t } = useTranslation('permission')
  useScrollToExisting(isExistingAsked)
  return (
    <>
      <Panel title={t('basics.title')}>
        <List spacing={6}>
          <List.Item>{t('basics.email')}</List.Item>
          <List.Item>{t('basics.post')}</List.Item>
          <List.Item>{t('basics.marketplace')}</List.Item>
          <List.Item>{t('basics.blank')}</List.Item>
        </List>
      </Panel>
      <StatementsPanel />
      <PastStatements />
      <div id="existing-customers" tabIndex={-1}>
        <ExistingCustomerPanel />
      </div>
      <NoticeTexts />
    </>
  )
}

/** Another screen can lead to the rule, which stands below others. */
function useScrollToExisting(isAsked: boolean): void {
  useEffect(() => {
    const target = isAsked ? document.getElementById('existing-customers') : null
    if (target === null) return
    // After the shell has put the focus on the new screen.
    const timer = setTimeout(() => {
      target.scrollIntoView({ block: 'start' })
      target.focus({ preventScroll: true })
    }, 100)
    return () => clearTimeout(timer)
  }, [isAsked])
}
