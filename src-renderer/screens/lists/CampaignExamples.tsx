import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import type { ListRequest, PersonalExample } from '../../../shared/model/list.ts'
import type { BundleGoods } from '../campaigns/bundle-goods.ts'
import { withCommon, withPersonal } from '../campaigns/draft-fields.ts'
import { groupOf, useBundleGoods } from '../campaigns/use-bundle-goods.ts'
import classes from './ExportWizard.module.css'

export interface CampaignExamplesProps {
  campaign: CampaignReport
  channel: ListRequest['channel']
  examples: readonly PersonalExample[]
}

/** The text of a campaign as some people of its list will read it; nothing on ways for which it has none. */
export function CampaignExamples({ campaign, channel, examples }: CampaignExamplesProps) {
  const { t } = useTranslation('lists')
  const goods = useBundleGoods(groupOf(campaign))
  if (textOf(campaign.message, channel) === '' || examples.length === 0) return null
  return (
    <section>
      <Text fw={600}>{t('personal.texts')}</Text>
      <Text className={classes.hint}>{t('personal.textsHint')}</Text>
      <ul className={classes.letters} aria-label={t('personal.texts')}>
        {examples.map(example => (
          <li key={example.customerId}>
            <Text size="sm" c="dimmed">
              {example.name}
            </Text>
            <p>{readBy(example, campaign.message, channel, goods)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Message = CampaignReport['message']

function textOf({ subject, text, letter }: Message, channel: ListRequest['channel']): string {
  if (channel === 'post') return letter
  return channel === 'email' && text !== '' ? [subject, text].filter(Boolean).join('\n\n') : ''
}

function readBy(
  { fields }: PersonalExample,
  message: Message,
  channel: ListRequest['channel'],
  goods: BundleGoods | null | undefined,
): string {
  const said = Object.fromEntries(fields.map(({ says, text }) => [says, text]))
  const { greeting } = said
  const text = withPersonal(withCommon(textOf(message, channel), { ...message, goods }), said)
  return greeting === undefined ? text : `${greeting}\n\n${text}`
}
