import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { useStatus } from '../../../app/use-status.ts'
import classes from '../../../components/PrintSheet.module.css'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { useSegmentText } from '../../segments/use-segment-text.ts'
import { withCommon } from '../draft-fields.ts'
import { groupOf, useBundleGoods } from '../use-bundle-goods.ts'

/** The message of a campaign on one page, to be at hand wherever it is used; not to be seen on the screen. */
export function CampaignSheet({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { name, segment, people, startedDay, endedDay, message } = campaign
  const { voucherCode } = message
  const today = useStatus().data?.today
  const whom = [useSegmentText(segment)]
  if (people !== null) whom.push(t('sheet.people', { count: people, formatted: formatCount(people) }))
  const days = [startedDay, endedDay].flatMap(day => (day === null ? [] : [formatDay(day)]))
  const goods = useBundleGoods(groupOf(campaign))
  const filled = (text: string) => withCommon(text, { voucherCode, goods })
  return (
    <div className={classes.sheet} aria-hidden="true">
      <h1>{name}</h1>
      <Part title={t('sheet.about')} text={message.about} />
      <Part title={t('sheet.whom')} text={whom.filter(Boolean).join(' · ')} />
      <Part title={t('sheet.period')} text={days.join(' – ')} />
      <Part title={t('form.voucher')} text={voucherCode} />
      <div className={classes.columns}>
        <Part title={t('draft.email')} text={filled([message.subject, message.text].join('\n\n').trim())} />
        <Part title={t('draft.letter')} text={filled(message.letter)} />
      </div>
      <Part title={t('draft.social')} text={filled(message.social)} />
      {today !== undefined && <footer>{t('sheet.footer', { day: formatDay(today) })}</footer>}
    </div>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <section>
      <h2>{title}</h2>
      <p className={classes.text}>{text}</p>
    </section>
  )
}
