import { useTranslation } from 'react-i18next'
import type { GroupProfile } from '../../../shared/model/group-profile.ts'
import { countryName } from '../../i18n/country-name.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from '../report/ReportScreen.module.css'
import { ReportSection } from '../report/ReportSection.tsx'
import { useOfCustomers } from './use-of-customers.ts'

/** So many of each are told, as of products. */
const MOST = 5

/** Where the customers of the group live, and where they buy. */
export function ProfilePlaces({ profile }: { profile: GroupProfile }) {
  return (
    <div className={classes.column}>
      <Homes profile={profile} />
      <Sources profile={profile} />
    </div>
  )
}

function Homes({ profile: { places, customers } }: { profile: GroupProfile }) {
  const { t } = useTranslation('profile')
  const ofCustomers = useOfCustomers(customers.part)
  const { countries, areas, countryUnknown } = places
  return (
    <ReportSection
      title={t('places')}
      explanation={{ figure: 'groupPlaces', inputs: { customers: formatCount(customers.part) } }}
    >
      <ul className={classes.sentences}>
        {countries.slice(0, MOST).map(({ country, customers: some }) => (
          <li key={country}>
            {countryName(country)}: {ofCustomers(some)}
          </li>
        ))}
        {countryUnknown > 0 && (
          <li className={classes.quiet}>
            {t('countryUnknown', { count: countryUnknown, formatted: formatCount(countryUnknown) })}
          </li>
        )}
      </ul>
      {areas.length > 0 && (
        <>
          <div className={classes.label}>{t('areas')}</div>
          <ul className={classes.sentences}>
            {areas.slice(0, MOST).map(({ country, digit, customers: some }) => (
              <li key={country + digit}>
                {t('area', { country: countryName(country), digit })}: {ofCustomers(some)}
              </li>
            ))}
          </ul>
        </>
      )}
    </ReportSection>
  )
}

function Sources({ profile: { sources, customers } }: { profile: GroupProfile }) {
  const { t } = useTranslation(['profile', 'common'])
  const ofCustomers = useOfCustomers(customers.part)
  return (
    <ReportSection
      title={t('profile:sources')}
      explanation={{ figure: 'groupSources', inputs: { customers: formatCount(customers.part) } }}
    >
      <ul className={classes.sentences}>
        {sources.slice(0, MOST).map(({ platform, customers: some }) => (
          <li key={platform}>
            {t(`common:platform.${platform}`)}: {ofCustomers(some)}
          </li>
        ))}
      </ul>
    </ReportSection>
  )
}
