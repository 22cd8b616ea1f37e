import type { TFunction } from 'i18next'
import type { DuplicateEvidence, DuplicateEvidenceField } from '../../../shared/model/duplicates.ts'

/** What speaks for one person and what against, each as the middle of a sentence; empty where there is nothing. */
export interface EvidenceWords {
  supporting: string
  contradicting: string
}

/** Signs that count less than this, in bits, say nothing worth a word. */
const WORTH_A_WORD = 0.5

/**
 * Puts the reasons for or against one person into words: "gleiche E-Mail; Nachname gleich; Straße ein Buchstabe
 * anders". The weightiest comes first.
 */
export function evidenceWords(
  evidence: readonly DuplicateEvidence[],
  t: TFunction<'duplicates'>,
): EvidenceWords {
  const words = (signs: readonly Phrase[]) =>
    signs
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .map(({ text }) => text)
      .join('; ')
  const phrases = togetherWhereAlike(evidence, t)
  return {
    supporting: words(phrases.filter(({ weight }) => weight >= WORTH_A_WORD)),
    // That something is the same never reads as a reason against, however common it is.
    contradicting: words(phrases.filter(({ weight, isSame }) => weight <= -WORTH_A_WORD && !isSame)),
  }
}

interface Phrase {
  text: string
  weight: number
  isSame: boolean
}

const WHOLE_NAME: readonly DuplicateEvidenceField[] = ['first', 'last']
const WHOLE_ADDRESS: readonly DuplicateEvidenceField[] = ['street', 'house', 'postalCode', 'city']

/** One phrase for a name or an address of which every part is the same, else one for each part. */
function togetherWhereAlike(evidence: readonly DuplicateEvidence[], t: TFunction<'duplicates'>): Phrase[] {
  const same = new Set<DuplicateEvidenceField>(
    evidence.flatMap(({ field, kind }) => (kind === 'same' ? [field] : [])),
  )
  const phrases: Phrase[] = []
  let rest = evidence
  for (const { fields, text } of [
    { fields: WHOLE_NAME, text: t('evidence.together.name') },
    { fields: WHOLE_ADDRESS, text: t('evidence.together.address') },
  ]) {
    if (!fields.every(field => same.has(field))) continue
    const parts = rest.filter(({ field }) => fields.includes(field))
    rest = rest.filter(({ field }) => !fields.includes(field))
    phrases.push({ text, weight: parts.reduce((sum, { weight }) => sum + weight, 0), isSame: true })
  }
  for (const sign of rest)
    phrases.push({ text: signWords(sign, t), weight: sign.weight, isSame: sign.kind === 'same' })
  return phrases
}

/** One sign in words. */
export function signWords(sign: DuplicateEvidence, t: TFunction<'duplicates'>): string {
  switch (sign.field) {
    case 'name':
      return t(`evidence.name.${sign.kind}`)
    case 'first':
      return t(`evidence.first.${sign.kind}`)
    case 'last':
      return t(`evidence.last.${sign.kind}`)
    case 'birthday':
      return t(`evidence.birthday.${sign.kind}`)
    case 'email':
      return t(`evidence.email.${sign.kind}`)
    case 'phone':
      return t(`evidence.phone.${sign.kind}`)
    case 'company':
      return t(`evidence.company.${sign.kind}`)
    case 'street':
      return t(`evidence.street.${sign.kind}`)
    case 'house':
      return t(`evidence.house.${sign.kind}`)
    case 'line2':
      return t(`evidence.line2.${sign.kind}`)
    case 'postalCode':
      return t(`evidence.postalCode.${sign.kind}`)
    case 'city':
      return t(`evidence.city.${sign.kind}`)
    case 'region':
      return t(`evidence.region.${sign.kind}`)
    case 'address':
      return t(`evidence.address.${sign.kind}`)
  }
}
