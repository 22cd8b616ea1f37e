import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureTarget, TargetFigure } from '../../../shared/model/figure-target.ts'
import type { Unit } from '../../charts/unit.ts'
import { currentLanguage } from '../../i18n/language.ts'
import { decimalsOf, targetProblem, typedOfValue, unitSign, valueOfTyped } from './typed-target.ts'

export interface TargetFormProps {
  figure: TargetFigure
  title: string
  unit: Unit
  target: FigureTarget | undefined
  onSave: (target: FigureTarget) => void
  onRemove: () => void
}

type Typed = number | string

/** What the figure is to reach, and from where on "not yet" is a warning. */
export default function TargetForm({ figure, title, unit, target, onSave, onRemove }: TargetFormProps) {
  const { t } = useTranslation(['overview', 'common'])
  const typed = (value: number | null | undefined): Typed => (value == null ? '' : typedOfValue(value, unit))
  const [aim, setAim] = useState(typed(target?.target))
  const [warn, setWarn] = useState(typed(target?.warnBelow))
  const [isTried, setTried] = useState(false)
  const problem = targetProblem(numberOf(aim), numberOf(warn), unit)
  const submit = () => {
    setTried(true)
    const [aimed, warned] = [numberOf(aim), numberOf(warn)]
    if (problem !== null || aimed === null) return
    onSave({
      figure,
      target: valueOfTyped(aimed, unit),
      warnBelow: warned === null ? null : valueOfTyped(warned, unit),
    })
  }
  const errorOf = (...kinds: (typeof problem)[]) =>
    isTried && problem !== null && kinds.includes(problem) ? t(`overview:target.${problem}`) : undefined
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="sm">
        <Text fw={600}>{t('overview:target.title', { name: title })}</Text>
        <Amount
          label={t('overview:target.aim')}
          description={t('overview:target.period')}
          error={errorOf('missing', 'overAll')}
          value={aim}
          unit={unit}
          hasFocus
          onChange={setAim}
        />
        <Amount
          label={t('overview:target.warn')}
          description={t('overview:target.warnText')}
          error={errorOf('warnAbove')}
          value={warn}
          unit={unit}
          onChange={setWarn}
        />
        <Group justify="space-between">
          <Button type="submit">{t('common:button.save')}</Button>
          {target !== undefined && (
            <Button variant="subtle" color="gray" onClick={onRemove}>
              {t('overview:target.remove')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

interface AmountProps {
  label: string
  description: string
  error: string | undefined
  value: Typed
  unit: Unit
  hasFocus?: boolean
  onChange: (value: Typed) => void
}

function Amount({ label, description, error, value, unit, hasFocus = false, onChange }: AmountProps) {
  const isGerman = currentLanguage() === 'de'
  const field = useRef<HTMLInputElement>(null)
  // The form comes a moment after the window that it stands in, which has looked for a place for the keyboard by then.
  useEffect(() => {
    if (hasFocus) field.current?.focus({ preventScroll: true })
  }, [hasFocus])
  return (
    <NumberInput
      ref={field}
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={onChange}
      min={0}
      clampBehavior="none"
      allowNegative={false}
      decimalScale={decimalsOf(unit)}
      decimalSeparator={isGerman ? ',' : '.'}
      thousandSeparator={isGerman ? '.' : ','}
      rightSection={<Text size="sm">{unitSign(unit)}</Text>}
      hideControls
    />
  )
}

function numberOf(typed: Typed): number | null {
  return typeof typed === 'number' ? typed : null
}
