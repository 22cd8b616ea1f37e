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
    // That something is different never reads as a reason for it, however usual that is for one person, and that
    // something is the same never as a reason against, however common it is.
    supporting: words(phrases.filter(({ weight, says }) => weight >= WORTH_A_WORD && says !== 'different')),
    contradicting: words(phrases.filter(({ weight, says }) => weight <= -WORTH_A_WORD && says !== 'same')),
  }
}

interface Phrase {
  text: string
  weight: number
  /** What the words sound like, whatever the weight. */
  says: 'same' | 'different' | 'alike'
}

function soundOf(kind: DuplicateEvidence['kind']): Phrase['says'] {
  if (kind === 'same') return 'same'
  return kind === 'different' || kind === 'moved' ? 'different' : 'alike'
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
    phrases.push({ text, weight: parts.reduce((sum, { weight }) => sum + weight, 0), says: 'same' })
  }
  for (const sign of rest)
    phrases.push({ text: signWords(sign, t), weight: sign.weight, says: soundOf(sign.kind) })
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
