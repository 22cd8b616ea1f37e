import { Alert, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { Panel } from '../../../components/Panel.tsx'
import classes from '../Campaigns.module.css'
import { hasVoucher, messageGaps, withCommon } from '../draft-fields.ts'
import { MessageText } from '../MessageText.tsx'
import { groupOf, useBundleGoods } from '../use-bundle-goods.ts'

/** What a campaign says on every way, with the voucher filled in, to be copied into the newsletter program. */
export function MessagePanel({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { message } = campaign
  const { about, voucherCode } = message
  const goods = useBundleGoods(groupOf(campaign))
  const [subject = '', text = '', letter = '', social = ''] = [
    message.subject,
    message.text,
    message.letter,
    message.social,
  ].map(one => withCommon(one, { voucherCode, goods }))
  return (
    <Panel
      title={t('campaign.message')}
      description={
        voucherCode === '' ? t('campaign.noVoucher') : t('campaign.voucher', { code: voucherCode })
      }
    >
      {messageGaps({ ...message, goods }).map(gap => (
        <Alert key={gap} color="ochre" icon={<IconInfoCircle aria-hidden />} mb="sm" py="xs">
          {t(`campaign.gap.${gap}`)}
        </Alert>
      ))}
      {about !== '' && (
        <section>
          <Title order={3} size="h4">
            {t('form.about')}
          </Title>
          <p className={classes.message}>{about}</p>
        </section>
      )}
      {!text && !letter && !social && <Text c="dimmed">{t('campaign.noText')}</Text>}
      <MessageText title={t('draft.email')} subject={subject} text={text} />
      <MessageText title={t('draft.letter')} text={letter} />
      <MessageText
        title={t('draft.social')}
        text={social}
        hint={hasVoucher(message.social) ? t('draft.socialVoucher') : null}
      />
    </Panel>
  )
}
