import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../../../components/CopyTextButton.tsx'
import { Panel } from '../../../components/Panel.tsx'
import classes from './Ask.module.css'

const SHOPS = ['shopify', 'shopware', 'woocommerce', 'wix', 'squarespace', 'marketplace'] as const

/** Where the question belongs in each shop system, and where it does not. */
export function GuidePanel() {
  const { t } = useTranslation('interests')
  const [shop, setShop] = useState<(typeof SHOPS)[number]>('shopify')
  return (
    <Panel title={t('guide.title')} description={t('guide.text')}>
      <Select
        label={t('guide.shop')}
        data={SHOPS.map(value => ({ value, label: t(`guide.name.${value}`) }))}
        value={shop}
        allowDeselect={false}
        maw={280}
        onChange={value => setShop(SHOPS.find(one => one === value) ?? 'shopify')}
      />
      <p className={classes.guide}>{t(`guide.${shop}`)}</p>
      <CopyTextButton text={t(`guide.${shop}`)} label={t('guide.copy')} />
    </Panel>
  )
}
