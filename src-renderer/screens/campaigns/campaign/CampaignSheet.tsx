import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { useStatus } from '../../../app/use-status.ts'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { useSegmentText } from '../../segments/use-segment-text.ts'
import classes from '../Campaigns.module.css'
import { withVoucher } from '../draft-fields.ts'

/** The message of a campaign on one page, to be at hand wherever it is used; not to be seen on the screen. */
export function CampaignSheet({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { name, segment, people, startedDay, endedDay, message } = campaign
  const today = useStatus().data?.today
  const whom = [useSegmentText(segment)]
  if (people !== null) whom.push(t('sheet.people', { count: people, formatted: formatCount(people) }))
  const days = [startedDay, endedDay].flatMap(day => (day === null ? [] : [formatDay(day)]))
  const filled = (text: string) => withVoucher(text, message.voucherCode)
  return (
    <div className={classes.sheet} aria-hidden="true">
      <h1>{name}</h1>
      <Part title={t('sheet.about')} text={message.about} />
      <Part title={t('sheet.whom')} text={whom.filter(Boolean).join(' · ')} />
      <Part title={t('sheet.period')} text={days.join(' – ')} />
      <Part title={t('form.voucher')} text={message.voucherCode} />
      <div className={classes.texts}>
        <Part title={t('draft.email')} text={filled([message.subject, message.text].join('\n\n').trim())} />
        <Part title={t('draft.letter')} text={filled(message.letter)} />
      </div>
      {today !== undefined && <footer>{t('sheet.footer', { day: formatDay(today) })}</footer>}
    </div>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}
