import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { rangeWords } from '../../figures/range-words.ts'
import { formatCount, formatList } from '../../i18n/format.ts'
import { useInterestsOfCustomer } from '../interests/use-topics.ts'
import { expectedWords, rhythmWords } from './rhythm-words.ts'
import { hasFigures, isOver, useInterests, useStanding, useWorth } from './use-customer-figures.ts'
import { expectedYear } from './worth-words.ts'

const INTERESTS_ON_PAPER = 3

/** Rhythm, value and interests as a few lines on paper; what is not there yet is left out. */
export function PrintFigures({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const lines = [
    useRhythmLine(card),
    useStandingLine(card),
    useWorthLine(card),
    useInterestsLine(card),
    useWishesLine(card),
  ]
  const known = lines.filter(line => line !== null)
  if (!hasFigures(card) || known.length === 0) return null
  return (
    <section>
      <h2>{t('print.figures')}</h2>
      {known.map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}

function useRhythmLine(card: CustomerCard): string | null {
  const { t } = useTranslation(['customers', 'common'])
  const figures = useStanding(card).data
  if (figures === undefined || figures.rhythm === null) return null
  const over = isOver(card)
  const { sentence, note } = rhythmWords(figures.rhythm, over, t)
  const expected = over ? null : expectedWords(figures.rhythm, t)
  const next = expected && `${expected.label}: ${expected.window}.`
  return [sentence, note, next].filter(part => part !== null).join(' ')
}

function useStandingLine(card: CustomerCard): string | null {
  const { t } = useTranslation(['customers', 'groups'])
  const figures = useStanding(card).data
  if (figures === undefined) return null
  const { stage, rfmGroup, abc } = figures
  const parts = [
    stage && `${t('customers:rhythm.stage')}: ${t(`groups:stage.${stage}`)}`,
    rfmGroup && `${t('customers:rhythm.group')}: ${t(`groups:rfmGroup.${rfmGroup}`)}`,
    abc && `${t('customers:rhythm.class')}: ${t(`groups:abc.${abc}`)}`,
  ].filter(part => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}

function useWorthLine(card: CustomerCard): string | null {
  const { t } = useTranslation(['charts', 'figures', 'common', 'customers'])
  const figures = useWorth(card).data
  if (figures === undefined || figures.value === null || isOver(card)) return null
  const { currency } = figures.value
  const year = expectedYear(figures.value)
  if (year === null || currency === null) return null
  const { lowMinor, highMinor } = year
  const range =
    Math.round(highMinor ?? 0) <= 0
      ? t('customers:worth.nothing')
      : rangeWords({ low: lowMinor ?? 0, high: highMinor ?? 0 }, { kind: 'money', currency }, t)
  return t('customers:print.worth', { range })
}

/** Categories, or where there are none the products that were bought again. */
function useInterestsLine(card: CustomerCard): string | null {
  const { t } = useTranslation('customers')
  const interests = useInterests(card).interests.data
  if (interests === undefined) return null
  const ofCategories = interests.categories.map(one => ({ ...one, name: one.category }))
  const ofProducts = interests.products.map(one => ({ ...one, name: one.product.name }))
  const named = (ofCategories.length > 0 ? ofCategories : ofProducts).slice(0, INTERESTS_ON_PAPER)
  if (named.length === 0) return null
  const texts = named.map(({ name, purchases: count }) => {
    return `${name} (${t('interests.derived', { count, formatted: formatCount(count) })})`
  })
  return `${t('interests.title')}: ${formatList(texts)}`
}

/** What the customer said, apart from what purchases show. */
function useWishesLine(card: CustomerCard): string | null {
  const { t } = useTranslation('interests')
  const interests = useInterestsOfCustomer(card.id).data ?? []
  const said = interests.flatMap(({ name, stated }) => {
    if (stated === null) return []
    return [stated.word === 'yes' ? name : `${name} (${t('stated.no')})`]
  })
  return said.length === 0 ? null : `${t('stated.title')}: ${formatList(said)}`
}
