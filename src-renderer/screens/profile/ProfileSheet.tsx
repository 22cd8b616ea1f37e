import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { GroupProfile } from '../../../shared/model/group-profile.ts'
import { ReportPage } from '../../figures/ReportPage.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { customersAddress } from '../customers/customer-view.ts'
import { useConditionTexts } from '../customers/use-condition-texts.ts'
import classes from '../report/ReportScreen.module.css'
import { ProfileFigures } from './ProfileFigures.tsx'
import { ProfileGoods } from './ProfileGoods.tsx'
import { ProfileLead } from './ProfileLead.tsx'
import { ProfilePlaces } from './ProfilePlaces.tsx'

/** The page: a sentence, the figures beside those of the whole shop, and what is bought, where and by whom. */
export function ProfileSheet({ profile, filter }: { profile: GroupProfile; filter: CustomerFilter }) {
  const { t } = useTranslation('profile')
  const [parameters] = useSearchParams()
  const conditions = useConditionTexts(filter).map(({ text }) => text)
  const { part } = profile.customers
  const day = formatDay(profile.asOf)
  return (
    <div className={classes.sheets}>
      <ReportPage
        title={conditions.length === 0 ? t('everybody') : conditions.join(' · ')}
        subtitle={t('subtitle', { count: part, formatted: formatCount(part), day })}
        footer={t('footer', { day })}
      >
        <div>
          <ProfileLead profile={profile} />
          <Left profile={profile} />
          {profile.size > 0 && (
            <Anchor className="no-print" component={Link} to={customersAddress(parameters)} size="sm">
              {t('open')}
            </Anchor>
          )}
        </div>
        {profile.enough && (
          <>
            <ProfileFigures profile={profile} />
            <div className={classes.columns}>
              <ProfileGoods profile={profile} />
              <ProfilePlaces profile={profile} />
            </div>
          </>
        )}
      </ReportPage>
    </div>
  )
}

/** Who is in the list and not in the figures. */
function Left({ profile: { size, customers } }: { profile: GroupProfile }) {
  const { t } = useTranslation('profile')
  const left = size - customers.part
  if (left <= 0 || customers.part === 0) return null
  return <p className={classes.quiet}>{t('left', { count: left, formatted: formatCount(left) })}</p>
}
