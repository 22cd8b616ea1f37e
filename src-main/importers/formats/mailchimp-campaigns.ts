import { CampaignReader } from '../campaign-reader.ts'
import { detectByColumns, type Format } from '../format.ts'
import { campaignColumns } from './newsletter-campaigns.ts'

/** Mailchimp → Campaigns → Reports → Export: one row per campaign, dates in the American order. */
export const mailchimpCampaigns: Format = {
  id: 'mailchimp-campaigns',
  platform: 'mailchimp',
  sourceName: 'Mailchimp',
  exports: 'campaigns',
  usual: { decimal: '.', dateOrder: 'mdy' },
  columns: campaignColumns,
  moneyFields: [],
  dateFields: ['sentDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['Title', 'Subject'],
        ['Successful Deliveries', 'Abuse Complaints', 'Times Forwarded'],
        ['Unique Opens', 'Total Opens'],
        ['Soft Bounces', 'Hard Bounces', 'Total Bounces', 'Unsubscribes', 'Unique Clicks'],
      ],
      [
        'Title',
        'Subject',
        'List',
        'Send Date',
        'Total Recipients',
        'Successful Deliveries',
        'Total Bounces',
        'Times Forwarded',
        'Unique Opens',
        'Unique Clicks',
        'Abuse Complaints',
      ],
    ),
  createReader: (...file) => new CampaignReader(...file),
}
