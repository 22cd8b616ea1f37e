import { Alert, Select, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ConsentOrigin, consentOriginSchema } from '../../../../shared/model/permission.ts'
import { countsAsConsent } from '../SourceStatement.tsx'

export interface ConsentFieldsProps {
  /** null until the owner says how. */
  origin: ConsentOrigin | null
  onOrigin: (origin: ConsentOrigin) => void
  wording: string
  onWording: (wording: string) => void
}

/** How somebody agreed, and to which words. */
export function ConsentFields({ origin, onOrigin, wording, onWording }: ConsentFieldsProps) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <>
      <Select
        label={t('customers:permission.consentOrigin')}
        data={consentOriginSchema.options.map(value => ({ value, label: t(`common:origin.${value}`) }))}
        placeholder={t('customers:permission.consentOriginPlaceholder')}
        required
        value={origin}
        allowDeselect={false}
        onChange={value => onOrigin(consentOriginSchema.parse(value))}
      />
      {origin !== null && !countsAsConsent(origin) && (
        <Alert color="ochre">{t('customers:permission.consentWeak')}</Alert>
      )}
      <Textarea
        label={t('customers:permission.consentWording')}
        placeholder={t('customers:permission.consentWordingPlaceholder')}
        autosize
        minRows={2}
        maxLength={10_000}
        required
        value={wording}
        onChange={event => onWording(event.currentTarget.value)}
      />
    </>
  )
}
