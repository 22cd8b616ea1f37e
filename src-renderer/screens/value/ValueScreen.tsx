import { Loader } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { loadCanvas } from '../../charts/load-canvas.ts'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Page } from '../../components/Page.tsx'
import { PartLinks } from '../../components/PartLinks.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { Opening } from './Opening.tsx'
import { partAddress } from './part-address.ts'
import { useAddressChoice } from './use-address-choice.ts'
import classes from './Value.module.css'

/** Come after the sentences: what draws is large. */
const CONTENTS = {
  worth: lazy(() => {
    void loadCanvas()
    return import('./WorthPart.tsx')
  }),
  orders: lazy(() => import('./OrdersPart.tsx')),
  forecasts: lazy(() => import('./ForecastsPart.tsx')),
  costs: lazy(() => import('./CostsPart.tsx')),
}
const PARTS = ['worth', 'orders', 'forecasts', 'costs'] as const

/** What customers are worth, what is to be expected of them, what they bought, and what their orders cost. */
export default function ValueScreen() {
  const asOf = useAsOf()
  if (asOf === undefined) return <Loader m="xl" />
  return asOf === null ? <NothingYet /> : <Figures asOf={asOf} />
}

function Figures({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation(['value', 'common'])
  const [part] = useAddressChoice('part', PARTS)
  const [parameters] = useSearchParams()
  const Content = CONTENTS[part]
  return (
    <Page title={t('value:title')} description={t('value:description')}>
      <AsOfBar asOf={asOf} />
      <Opening asOf={asOf.asOf} />
      <PartLinks
        label={t('value:part.label')}
        to={name => partAddress(parameters, name)}
        parts={PARTS.map(name => ({ name, text: t(`value:part.${name}`) }))}
        current={part}
      />
      <div className={classes.part}>
        <Suspense fallback={<Loader m="xl" />}>
          <Content asOf={asOf.asOf} firstDay={asOf.firstDay} />
        </Suspense>
      </div>
    </Page>
  )
}

function NothingYet() {
  const { t } = useTranslation(['value', 'overview'])
  return (
    <Page title={t('value:title')}>
      <NoOrdersYet icon={<IconChartBar size={28} />} text={t('overview:empty.text')} />
    </Page>
  )
}
