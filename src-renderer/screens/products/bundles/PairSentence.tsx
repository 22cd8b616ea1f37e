import { useTranslation } from 'react-i18next'
import type { TargetedAssociation } from '../../../../shared/model/product-pairs.ts'
import classes from '../Products.module.css'
import { casesInWords, factorInWords, factorRange } from '../product-words.ts'
import { leadingFirst } from './leading-first.ts'

/** Why two products belong together, in a sentence with how sure that is. */
export function PairSentence({ pair }: { pair: TargetedAssociation }) {
  const { t } = useTranslation(['products', 'common'])
  const { first, second, confidence } = leadingFirst(pair)
  return (
    <p className={classes.sentence}>
      {t(`products:bundles.sentence.${pair.kind}`, {
        a: first.name,
        b: second.name,
        cases: casesInWords(confidence, t),
      })}{' '}
      {t('products:bundles.lift', {
        factor: factorInWords(pair.lift, t),
        range: factorRange(pair, t),
      })}
    </p>
  )
}
