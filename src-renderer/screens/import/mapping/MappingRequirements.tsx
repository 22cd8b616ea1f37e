import { NativeSelect, TextInput } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { emailStateSchema } from '../../../../shared/model/newsletter.ts'
import { Panel } from '../../../components/Panel.tsx'
import type { MappingPartProps } from './MappingBasics.tsx'
import classes from './MappingRequirements.module.css'
import { requirementsOf, withCurrency, withEmailState } from './mapping-rules.ts'

/** What an import needs, what is there, and the currency or status where no column has it. */
export function MappingRequirements({ mapping, onChange }: MappingPartProps) {
  const { t } = useTranslation('import')
  const needsCurrency = mapping.kind === 'orders' && !Object.values(mapping.columns).includes('currency')
  const needsState = mapping.kind === 'statuses' && !Object.values(mapping.columns).includes('emailState')
  return (
    <Panel title={t('mapping.required')}>
      <ul className={classes.list}>
        {requirementsOf(mapping).map(({ name, met, required }) => (
          <li key={name} data-met={met} data-required={required}>
            {met ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
            <span>
              {t(`mapping.requirement.${name}`)}{' '}
              <span className={classes.state}>
                {t(met ? 'mapping.met' : required ? 'mapping.unmet' : 'mapping.recommended')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {needsState && <StateSelect mapping={mapping} onChange={onChange} />}
      {needsCurrency && <CurrencyInput mapping={mapping} onChange={onChange} />}
    </Panel>
  )
}

function StateSelect({ mapping, onChange }: MappingPartProps) {
  const { t } = useTranslation(['import', 'common'])
  return (
    <NativeSelect
      mt="md"
      maw={420}
      label={t('import:mapping.emailState')}
      description={t('import:mapping.emailStateHint')}
      value={mapping.emailState ?? ''}
      data={[
        { value: '', label: t('import:mapping.emailStateNone') },
        ...emailStateSchema.options.map(state => ({ value: state, label: t(`common:emailState.${state}`) })),
      ]}
      onChange={event => {
        const chosen = emailStateSchema.safeParse(event.currentTarget.value)
        onChange(withEmailState(mapping, chosen.success ? chosen.data : null))
      }}
    />
  )
}

function CurrencyInput({ mapping, onChange }: MappingPartProps) {
  const { t } = useTranslation('import')
  const [typed, setTyped] = useState(mapping.currency ?? '')
  const valid = /^[A-Z]{3}$/.test(typed)
  return (
    <TextInput
      mt="md"
      maw={320}
      label={t('mapping.currency')}
      description={t('mapping.currencyHint')}
      error={typed !== '' && !valid ? t('mapping.currencyInvalid') : null}
      value={typed}
      maxLength={3}
      onChange={event => {
        const text = event.currentTarget.value.toUpperCase()
        setTyped(text)
        onChange(withCurrency(mapping, /^[A-Z]{3}$/.test(text) ? text : ''))
      }}
    />
  )
}
