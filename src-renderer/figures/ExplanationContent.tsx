import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { currentLanguage, type Language } from '../i18n/language.ts'
import classes from './Explanation.module.css'
import { german } from './explanations/de/index.ts'
import { english } from './explanations/en/index.ts'
import type { ExplanationText, FigureName } from './explanations/figure-name.ts'
import type { Certainty, FigureExplanation } from './figure-explanation.ts'

const TEXTS: Readonly<Record<Language, Readonly<Record<FigureName, ExplanationText>>>> = {
  de: german,
  en: english,
}

/** Plain words first, then the formula, its numbers, how sure it is, and the rows behind. */
export default function ExplanationContent(explanation: FigureExplanation) {
  const { t } = useTranslation('figures')
  const { figure, result, period, certainty, rows } = explanation
  const text = TEXTS[currentLanguage()][figure]
  // The names of the inputs are those of the texts: the type of the explanation sees to it.
  const values: Readonly<Record<string, string>> = explanation.inputs
  const inputs = Object.entries(text.inputs)
  return (
    <div className={classes.content} tabIndex={-1} data-autofocus>
      <Text size="sm">{text.meaning}</Text>
      <Part label={t('explain.formula')}>{text.formula}</Part>
      {(inputs.length > 0 || result !== undefined) && (
        <Part label={t('explain.numbers')}>
          <dl className={classes.numbers}>
            {inputs.map(([name, label]) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{values[name]}</dd>
              </div>
            ))}
            {result !== undefined && (
              <div className={classes.result}>
                <dt>{t('explain.result')}</dt>
                <dd>{result}</dd>
              </div>
            )}
          </dl>
        </Part>
      )}
      {period !== undefined && <Part label={t('explain.period')}>{period}</Part>}
      {certainty !== undefined && (
        <Part label={t('explain.certainty')}>
          <CertaintyText {...certainty} />
        </Part>
      )}
      {rows !== undefined && (
        <Anchor component={Link} to={rows.address} size="sm" underline="always">
          {rows.label}
        </Anchor>
      )}
    </div>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <div className={classes.label}>{label}</div>
      <div className={classes.text}>{children}</div>
    </div>
  )
}

function CertaintyText({ of, interval, cases }: Certainty) {
  const { t } = useTranslation('figures')
  if (interval === null) return t('explain.tooFew')
  if (of === 'forecast') return t('explain.forecastText', { ...interval })
  if (cases === undefined) return t('explain.intervalText', { ...interval })
  return t('explain.intervalOfCases', { ...interval, cases })
}
