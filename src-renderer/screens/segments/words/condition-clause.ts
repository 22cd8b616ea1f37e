import type { SegmentCondition } from '../../../../shared/model/segment.ts'
import { countryName } from '../../../i18n/country-name.ts'
import { formatEither } from '../../../i18n/format.ts'
import { oftenClause } from './often-clause.ts'
import { ownFieldClause } from './own-field-clause.ts'
import { rangeClause } from './range-clause.ts'
import type { SegmentWords } from './segment-words.ts'
import { pastWords, yearWords } from './when-words.ts'

type Of<Field extends SegmentCondition['field']> = Extract<SegmentCondition, { field: Field }>

/** A condition as a relative clause with its pronoun: "die mindestens 2 Bestellungen haben". */
export function conditionClause(condition: SegmentCondition, words: SegmentWords): string {
  const { t } = words
  switch (condition.field) {
    case 'orders':
    case 'value':
    case 'averageOrder':
      return rangeClause(condition, words)
    case 'firstOrder':
    case 'lastOrder':
    case 'lastProblem':
    case 'addressConfirmed': {
      const { field, when } = condition
      if (when.kind === 'unknown') return t(`segments:clause.${field}.unknown`)
      return t(`segments:clause.${field}.when`, { when: pastWords(when, t) })
    }
    case 'nextOrder':
      return nextOrderClause(condition, words)
    case 'birthday':
    case 'anniversary': {
      const { field, when } = condition
      if (when.kind === 'unknown') return t(`segments:clause.${field}.unknown`)
      return t(`segments:clause.${field}.when`, { when: yearWords(when, t) })
    }
    case 'regular':
    case 'yearly':
    case 'firstDiscounted':
    case 'company':
      return t(`segments:clause.${condition.field}.${condition.is ? 'yes' : 'no'}`)
    case 'wishAvailable':
      return wishClause(condition, words)
    case 'bought':
    case 'ordered':
    case 'contacted':
      return oftenClause(condition, words)
    case 'allowed':
      return t(`segments:clause.allowed.${condition.channel}.${condition.is ? 'yes' : 'no'}`)
    case 'topic': {
      const topics = formatEither(condition.topics.map(({ name }) => t('segments:quoted', { text: name })))
      return t(`segments:clause.topic.${condition.by}.${condition.not ? 'not' : 'is'}`, { topics })
    }
    case 'own':
      return ownFieldClause(condition.condition, words)
    default:
      return t(`segments:clause.${condition.field}.${condition.not ? 'not' : 'is'}`, {
        names: formatEither(namesOf(condition, words)),
      })
  }
}

function nextOrderClause({ when }: Of<'nextOrder'>, { t }: SegmentWords): string {
  if (when.kind === 'unknown') return t('segments:clause.nextOrder.unknown')
  return t(`segments:clause.nextOrder.${when.kind}`, {
    when: t(`segments:when.${when.kind}.${when.unit}`, { count: when.amount }),
  })
}

function wishClause({ is, products = [] }: Of<'wishAvailable'>, { t }: SegmentWords): string {
  if (products.length === 0) return t(`segments:clause.wishAvailable.${is ? 'yes' : 'no'}`)
  const names = formatEither(products.map(({ name }) => t('segments:quoted', { text: name })))
  return t(`segments:clause.wishAvailable.${is ? 'yesFor' : 'noFor'}`, { names })
}

type OneOf = Of<
  'stage' | 'state' | 'rfmGroup' | 'abc' | 'silence' | 'platform' | 'country' | 'city' | 'postalCode'
>

/** Names of the program's own stand in quotation marks; places do not. */
function namesOf(condition: OneOf, { t }: SegmentWords): string[] {
  const quoted = (text: string) => t('segments:quoted', { text })
  switch (condition.field) {
    case 'stage':
      return condition.oneOf.map(one => quoted(t(`groups:stage.${one}`)))
    case 'state':
      return condition.oneOf.map(one => quoted(t(`groups:state.${one}`)))
    case 'rfmGroup':
      return condition.oneOf.map(one => quoted(t(`groups:rfmGroup.${one}`)))
    case 'abc':
      return condition.oneOf.map(one => t(`groups:abc.${one}`))
    case 'silence':
      return condition.oneOf.map(one => quoted(t(`common:silence.${one}`)))
    case 'platform':
      return condition.oneOf.map(one => quoted(t(`common:platform.${one}`)))
    case 'country':
      return condition.oneOf.map(countryName)
    case 'city':
    case 'postalCode':
      return condition.oneOf
  }
}
