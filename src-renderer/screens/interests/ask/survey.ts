import type { TFunction } from 'i18next'
import type { Language } from '../../../i18n/index.ts'

/** More topics than this make people tick nothing. */
export const MOST_TOPICS = 4

/** What the owner chose of the question. */
export interface SurveyChoices {
  topicIds: readonly number[]
  /** null for the suggested one. */
  question: string | null
  hasFreeText: boolean
  language: Language
  /** Where answers to the form on the website go. */
  email: string
  size: 'a6' | 'a5'
  /** Whether a slip asks for the number of the customer or order. */
  hasNumber: boolean
}

/** The question with everything around it, in its own language. */
export interface Survey {
  language: Language
  question: string
  topics: readonly string[]
  /** What stands before the field for own words; null without one. */
  other: string | null
  words: Readonly<
    Record<'howMail' | 'howSlip' | 'who' | 'number' | 'note' | 'send' | 'subject' | 'interests', string>
  >
}

/** @param t of the language of the question, whatever the window's. */
export function surveyOf(
  { language, question, hasFreeText }: Pick<SurveyChoices, 'language' | 'question' | 'hasFreeText'>,
  topics: readonly string[],
  t: TFunction<'interests'>,
): Survey {
  return {
    language,
    question: question?.trim() || t('survey.question'),
    topics,
    other: hasFreeText ? t('survey.other') : null,
    words: {
      howMail: t('survey.howMail'),
      howSlip: t('survey.howSlip'),
      who: t('survey.who'),
      number: t('survey.number'),
      note: t('survey.note'),
      send: t('survey.send'),
      subject: t('survey.subject'),
      interests: t('survey.interests'),
    },
  }
}

const LINE = '____________________'

/** The question as plain text for an e-mail, with boxes that nobody ticked. */
export function surveyText({ question, topics, other, words }: Survey): string {
  const boxes = [...topics, ...(other === null ? [] : [`${other}: ${LINE}`])].map(text => `[  ] ${text}`)
  return [question, words.howMail, '', ...boxes, '', words.note].join('\n')
}

/** True for what can be the address of a mailbox; the owner types it, so that no more is asked. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(text.trim())
}

/**
 * The question as a form for a website. Its boxes are unticked, it has no part from elsewhere and no script, and sends
 * nothing by itself: it opens an e-mail to the owner.
 */
export function surveyHtml({ language, question, topics, other, words }: Survey, email: string): string {
  const action = `mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}?subject=${encodeURIComponent(words.subject)}`
  const box = (topic: string) =>
    `    <p><label><input type="checkbox" name="${escaped(`${words.interests}: ${topic}`)}" value="x"> ${escaped(topic)}</label></p>`
  const field = (label: string) =>
    `    <p><label>${escaped(label)}: <input type="text" name="${escaped(label)}" maxlength="200"></label></p>`
  return [
    `<form lang="${language}" action="${escaped(action)}" method="post" enctype="text/plain">`,
    '  <fieldset>',
    `    <legend>${escaped(question)}</legend>`,
    ...topics.map(box),
    ...(other === null ? [] : [field(other)]),
    field(words.who),
    `    <p><small>${escaped(words.note)}</small></p>`,
    `    <p><button type="submit">${escaped(words.send)}</button></p>`,
    '  </fieldset>',
    '</form>',
  ].join('\n')
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replaceAll(/[&<>"']/g, mark => marks[mark] ?? mark)
}
