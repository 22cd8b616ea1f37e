import { SimpleGrid, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './ExportWizard.module.css'
import type { StepProps } from './WizardStep.tsx'
import { personalFields } from './wizard-state.ts'

const LONGEST_CODE = 60
const LONGEST_FALLBACK = 120

/** The voucher code for everybody, and what stands in where nothing is known of a person. */
export function PersonalFields({
  state,
  campaign,
  onChange,
}: Pick<StepProps, 'state' | 'campaign' | 'onChange'>) {
  const { t } = useTranslation('lists')
  const fields = personalFields(state)
  return (
    <>
      {state.purpose === 'advertising' && (
        <TextInput
          maw={420}
          my="sm"
          label={t('personal.voucher')}
          description={t(campaign === null ? 'personal.voucherHint' : 'personal.voucherOfCampaign')}
          // The same in every list and on the sheet of the campaign, where it can be changed.
          readOnly={campaign !== null}
          maxLength={LONGEST_CODE}
          value={state.voucherCode}
          onChange={event => onChange({ ...state, voucherCode: event.currentTarget.value })}
        />
      )}
      {fields.length > 0 && (
        <section aria-labelledby="fallbacks-title">
          <Text size="sm" fw={600} id="fallbacks-title">
            {t('personal.fallbacks')}
          </Text>
          <Text className={classes.hint}>{t('personal.fallbacksHint')}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} my="sm" spacing="sm">
            {fields.map(field => (
              <TextInput
                key={field}
                label={t(`personal.field.${field}`)}
                placeholder={t(`personal.example.${field}`)}
                maxLength={LONGEST_FALLBACK}
                value={state.fallbacks[field] ?? ''}
                onChange={event =>
                  onChange({
                    ...state,
                    fallbacks: { ...state.fallbacks, [field]: event.currentTarget.value },
                  })
                }
              />
            ))}
          </SimpleGrid>
        </section>
      )}
    </>
  )
}
