import { useTranslation } from 'react-i18next'
import { PLATFORMS, type Platform } from '../../shared/model/platform.ts'
import classes from './Platforms.module.css'

/** Where someone bought, one small label per shop or marketplace. */
export function Platforms({ platforms }: { platforms: readonly Platform[] }) {
  const { t } = useTranslation()
  return (
    <span className={classes.platforms}>
      {platforms.map(platform => (
        <span
          key={platform}
          className={classes.platform}
          data-marketplace={PLATFORMS[platform].marketplace || undefined}
        >
          {t(`platform.${platform}`)}
        </span>
      ))}
    </span>
  )
}
