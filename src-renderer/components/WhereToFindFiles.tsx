import { Accordion, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from './Panel.tsx'
import classes from './WhereToFindFiles.module.css'

/** Where files come from, the most usual first in each group; names are brands and not translated, `null` for several together. */
const GROUPS = [
  {
    group: 'shops',
    places: [
      { key: 'shopify', name: 'Shopify' },
      { key: 'woocommerce', name: 'WooCommerce' },
      { key: 'shopware6', name: 'Shopware 6' },
      { key: 'shopware', name: 'Shopware 5' },
      { key: 'prestashop', name: 'PrestaShop' },
      { key: 'magento', name: 'Magento' },
      { key: 'wix', name: 'Wix' },
      { key: 'squarespace', name: 'Squarespace' },
      { key: 'bigcommerce', name: 'BigCommerce' },
    ],
  },
  {
    group: 'marketplaces',
    places: [
      { key: 'etsy', name: 'Etsy' },
      { key: 'ebay', name: 'eBay' },
      { key: 'amazon', name: 'Amazon' },
      { key: 'kaufland', name: 'Kaufland' },
    ],
  },
  {
    group: 'payments',
    places: [
      { key: 'paypal', name: 'PayPal' },
      { key: 'square', name: 'Square' },
    ],
  },
  {
    group: 'newsletters',
    places: [
      { key: 'mailchimp', name: 'Mailchimp' },
      { key: 'newsletter', name: null },
    ],
  },
  {
    group: 'others',
    places: [{ key: 'other', name: null }],
  },
] as const

/** Where to click in each shop, marketplace and newsletter program to get the files that the program reads. */
export function WhereToFindFiles() {
  const { t } = useTranslation('start')
  return (
    <Panel title={t('sources.title')} description={t('sources.text')}>
      <div className={classes.groups}>
        {GROUPS.map(({ group, places }) => (
          <section key={group} aria-labelledby={`sources-${group}`}>
            <Title order={3} id={`sources-${group}`} className={classes.group ?? ''}>
              {t(`sources.group.${group}`)}
            </Title>
            <Accordion variant="default" order={4} className={classes.places ?? ''}>
              {places.map(({ key, name }) => (
                <Accordion.Item key={key} value={key}>
                  <Accordion.Control>
                    <span className={classes.control}>
                      <span className={classes.place}>{name ?? t(`sources.${key}.name`)}</span>
                      <Text span size="sm" c="dimmed">
                        {t(`sources.${key}.files`)}
                      </Text>
                    </span>
                  </Accordion.Control>
                  <Accordion.Panel>
                    <ul className={classes.steps}>
                      <li>{t(`sources.${key}.how`)}</li>
                      <li>{t(`sources.${key}.also`)}</li>
                    </ul>
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
            </Accordion>
          </section>
        ))}
      </div>
    </Panel>
  )
}
