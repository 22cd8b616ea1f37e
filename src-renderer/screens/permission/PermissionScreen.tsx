import { List, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { ExistingCustomerPanel } from './ExistingCustomerPanel.tsx'
import { ExplainPanel } from './explain/ExplainPanel.tsx'
import { MarketplacesPanel } from './MarketplacesPanel.tsx'
import { PastStatements } from './many/PastStatements.tsx'
import { NoticeTexts } from './NoticeTexts.tsx'
import { ObjectionsPanel } from './ObjectionsPanel.tsx'
import { QuotaPart } from './quota/QuotaPart.tsx'
import { StatementsPanel } from './StatementsPanel.tsx'
import { SuppressionPanel } from './suppression/SuppressionPanel.tsx'

/** Who may be contacted, how and why: the rules in plain words, and what only the owner can say. */
export default function PermissionScreen() {
  const { t } = useTranslation('permission')
  useScrollToPart()
  return (
    <Page title={t('title')} description={t('description')} layout="text">
      <Panel title={t('basics.title')}>
        <List spacing={6}>
          <List.Item>{t('basics.email')}</List.Item>
          <List.Item>{t('basics.post')}</List.Item>
          <List.Item>{t('basics.marketplace')}</List.Item>
          <List.Item>{t('basics.blank')}</List.Item>
        </List>
      </Panel>
      <ExplainPanel />
      <QuotaPart />
      <div id="part-statements" tabIndex={-1}>
        <StatementsPanel />
      </div>
      <div id="part-existing" tabIndex={-1}>
        <ExistingCustomerPanel />
      </div>
      <ObjectionsPanel />
      <div id="part-suppression" tabIndex={-1}>
        <SuppressionPanel />
      </div>
      <PastStatements />
      <NoticeTexts />
      <MarketplacesPanel />
      <Text size="sm" c="dimmed">
        {t('noLegalAdvice')}
      </Text>
    </Page>
  )
}

/** Links from other screens can lead to a part of this one: `/permission?part=existing`. */
function useScrollToPart(): void {
  const [parameters] = useSearchParams()
  const part = parameters.get('part')
  useEffect(() => {
    const target = part === null ? null : document.getElementById(`part-${part}`)
    if (target === null) return
    // After the shell has put the focus on the new screen.
    const timer = setTimeout(() => {
      target.scrollIntoView({ block: 'start' })
      target.focus({ preventScroll: true })
    }, 100)
    return () => clearTimeout(timer)
  }, [part])
}
