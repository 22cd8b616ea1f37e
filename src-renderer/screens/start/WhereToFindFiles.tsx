import { Accordion } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../components/Panel.tsx'
import classes from './StartScreen.module.css'

const PLACES = [
  { key: 'shopify', name: 'Shopify' },
  { key: 'etsy', name: 'Etsy' },
  { key: 'ebay', name: 'eBay' },
  { key: 'amazon', name: 'Amazon' },
  { key: 'shopware', name: 'Shopware' },
] as const

/** Where to click in each shop and marketplace to get the files that the program recognises. */
export function WhereToFindFiles() {
  const { t } = useTranslation('start')
  return (
    <Panel title={t('sources.title')} description={t('sources.text')}>
      <Accordion variant="default" order={3} className={classes.places ?? ''}>
        {PLACES.map(({ key, name }) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>
              <span className={classes.place}>{name}</span>
              <span className={classes.placeFiles}>{t(`sources.${key}.files`)}</span>
            </Accordion.Control>
            <Accordion.Panel>
              <ul className={classes.steps}>
                <li>{t(`sources.${key}.orders`)}</li>
                <li>{t(`sources.${key}.customers`)}</li>
              </ul>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Panel>
  )
}
