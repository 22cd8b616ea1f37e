import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { BackLink } from '../../../components/BackLink.tsx'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { Page } from '../../../components/Page.tsx'
import { PartLinks } from '../../../components/PartLinks.tsx'
import { AddressRoundPanel } from './AddressRoundPanel.tsx'
import { LimitsPanel } from './LimitsPanel.tsx'
import { NoticePanel } from './NoticePanel.tsx'
import { RequestsPanel } from './RequestsPanel.tsx'
import { RuleLists } from './RuleLists.tsx'
import { WishesPanel } from './WishesPanel.tsx'

const PARTS = ['rules', 'limits', 'requests', 'wishes'] as const
type Part = (typeof PARTS)[number]

/** What one is reminded of, how often people may be contacted, and what the owner keeps track of by hand. */
export default function RulesScreen() {
  const { t } = useTranslation('today')
  const [parameters] = useSearchParams()
  const part = PARTS.find(one => one === parameters.get('part')) ?? 'rules'
  return (
    <Page
      title={t('rules.title')}
      description={t('rules.description')}
      back={<BackLink to="/today">{t('rules.back')}</BackLink>}
    >
      <PartLinks
        label={t('rules.parts')}
        current={part}
        to="/today/rules"
        parts={PARTS.map(name => ({ name, text: t(`rules.part.${name}`) }))}
      />
      <KeepFocus>
        <PartContent part={part} />
      </KeepFocus>
    </Page>
  )
}

function PartContent({ part }: { part: Part }) {
  switch (part) {
    case 'rules':
      return (
        <>
          <RuleLists />
          <AddressRoundPanel />
        </>
      )
    case 'limits':
      return (
        <>
          <LimitsPanel />
          <NoticePanel />
        </>
      )
    case 'requests':
      return <RequestsPanel />
    case 'wishes':
      return <WishesPanel />
  }
}
