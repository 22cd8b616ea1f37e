import i18next from 'i18next'
import {
  type CampaignEdit,
  type CampaignMessage,
  type CampaignTemplate,
  TEMPLATE_SETUPS,
} from '../../../shared/model/campaign.ts'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import type { Language } from '../../i18n/language.ts'

/** The texts of a template in a language, whatever the one on the screen. */
export type DraftTexts = Pick<CampaignMessage, 'subject' | 'text' | 'letter' | 'social'>

export function draftTexts(template: CampaignTemplate, language: Language): DraftTexts {
  const t = i18next.getFixedT(language, 'campaignDrafts')
  return {
    subject: t(`${template}.subject`),
    text: t(`${template}.text`),
    letter: t(`${template}.letter`),
    social: t(`${template}.social`),
  }
}

/** In which language the texts are just as the template has them; null where they were changed. */
export function draftLanguage(template: CampaignTemplate, texts: DraftTexts): Language | null {
  const isDraft = (language: Language) => {
    const { subject, text, letter, social } = draftTexts(template, language)
    return (
      subject === texts.subject && text === texts.text && letter === texts.letter && social === texts.social
    )
  }
  return (['de', 'en'] as const).find(isDraft) ?? null
}

const USUAL_WINDOW_DAYS = 30

/** A campaign as a template has it, or an empty one. */
export function draftCampaign(
  template: CampaignTemplate | null,
  segment: SegmentReference | null,
  language: Language,
): CampaignEdit {
  const nothing = { subject: '', text: '', letter: '', social: '' }
  const setup = template === null ? null : TEMPLATE_SETUPS[template]
  return {
    name: template === null ? '' : i18next.t(`campaigns:template.${template}`),
    template,
    segment: segment ?? setup?.segment ?? { kind: 'preset', preset: 'regulars' },
    message: {
      ...(template === null ? nothing : draftTexts(template, language)),
      voucherCode: '',
      about: '',
    },
    windowDays: setup?.windowDays ?? USUAL_WINDOW_DAYS,
  }
}
