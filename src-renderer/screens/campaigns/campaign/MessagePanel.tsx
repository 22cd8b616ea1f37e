import { Alert, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { CopyTextButton } from '../../../components/CopyTextButton.tsx'
import { Panel } from '../../../components/Panel.tsx'
import classes from '../Campaigns.module.css'
import { messageGaps, withVoucher } from '../draft-fields.ts'

/** What a campaign says on every way, with the voucher filled in, to be copied into the newsletter program. */
export function MessagePanel({ campaign: { message } }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { about, voucherCode } = message
  const [subject, text, letter] = [message.subject, message.text, message.letter].map(one =>
    withVoucher(one, voucherCode),
  )
  return (
    <Panel
      title={t('campaign.message')}
      description={
        voucherCode === '' ? t('campaign.noVoucher') : t('campaign.voucher', { code: voucherCode })
      }
    >
      {messageGaps(message).map(gap => (
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
      {!text && !letter && <Text c="dimmed">{t('campaign.noText')}</Text>}
      {text && (
        <section>
          <Title order={3} size="h4">
            {t('draft.email')}
          </Title>
          <Text fw={600}>{subject}</Text>
          <p className={classes.message}>{text}</p>
          <CopyTextButton text={`${subject}\n\n${text}`} mb="md" />
        </section>
      )}
      {letter && (
        <section>
          <Title order={3} size="h4">
            {t('draft.letter')}
          </Title>
          <p className={classes.message}>{letter}</p>
          <CopyTextButton text={letter} />
        </section>
      )}
    </Panel>
  )
}
