import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BargainHunters } from '../../../shared/model/bargain-hunters.ts'
import { orpc } from '../../app/client.ts'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { formatCount, formatDay, formatMoney } from '../../i18n/format.ts'
import { BargainTable } from './BargainTable.tsx'
import { bargainVerdict, ofHundred } from './bargain-verdict.ts'
import { CustomersLink } from './CustomersLink.tsx'
import classes from './Value.module.css'

/** Whether customers who were won with a discount come back less; hidden, with the reason, where that is not known. */
export function BargainHuntersPanel({ asOf }: { asOf: string }) {
  const { t } = useTranslation('value')
  const query = useQuery(
    orpc.figures.bargainHunters.queryOptions({ input: { asOf }, placeholderData: keepPreviousData }),
  )
  const figures = query.data
  if (figures === undefined) return null
  if (figures.lack !== null)
    return (
      <p className={classes.note}>
        <strong>{t('bargain.title')}:</strong> {t(`bargain.lack.${figures.lack}`)}
      </p>
    )
  return (
    <Panel
      title={t('bargain.title')}
      description={t('bargain.description')}
      actions={
        <Explanation
          title={t('bargain.title')}
          inWords
          figure="bargainHunters"
          inputs={{
            withDiscount: formatCount(figures.discounted.customers),
            without: formatCount(figures.fullPrice.customers),
          }}
          period={t('bargain.until', { day: formatDay(figures.asOf) })}
        />
      }
    >
      <Words figures={figures} />
      <BargainTable figures={figures} />
      <LeftOut figures={figures} />
    </Panel>
  )
}

function Words({ figures }: { figures: BargainHunters }) {
  const { t } = useTranslation('value')
  const { secondPurchase, discounted, fullPrice } = figures
  const verdict = bargainVerdict(figures)
  const currency = figures.currency ?? ''
  const money = (minor: number | null) => formatMoney(minor ?? 0, currency)
  if (verdict === 'few')
    return (
      <div className={classes.words}>
        <p>{t('bargain.few')}</p>
      </div>
    )
  return (
    <div className={classes.words}>
      <p>
        {t(`bargain.words.${verdict}`, {
          one: ofHundred(secondPurchase.one),
          other: ofHundred(secondPurchase.other),
        })}{' '}
        {t('bargain.later', {
          one: money(discounted.laterPerHeadMinor),
          other: money(fullPrice.laterPerHeadMinor),
        })}
      </p>
      <p className={classes.quiet}>{t('bargain.caution')}</p>
    </div>
  )
}

/** Who is in neither group, and why. */
function LeftOut({ figures: { asOf, unknown, tooYoung } }: { figures: BargainHunters }) {
  const { t } = useTranslation('value')
  return (
    <div className={classes.notes}>
      {tooYoung > 0 && (
        <p className={classes.note}>
          {t('bargain.tooYoung', { count: tooYoung, formatted: formatCount(tooYoung) })}{' '}
          <CustomersLink
            of={{ figure: 'second_purchase', outcome: 'too_young', asOf }}
            label={t('bargain.openTooYoung')}
          >
            {t('open')}
          </CustomersLink>
        </p>
      )}
      {unknown > 0 && (
        <p className={classes.note}>
          {t('bargain.unknown', { count: unknown, formatted: formatCount(unknown) })}{' '}
          <CustomersLink
            of={{ figure: 'first_order_price', price: 'unknown', asOf }}
            label={t('bargain.openUnknown')}
          >
            {t('open')}
          </CustomersLink>
        </p>
      )}
    </div>
  )
}
