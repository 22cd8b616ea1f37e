import { useTranslation } from 'react-i18next'
import { PLATFORMS, type Platform } from '../../shared/model/platform.ts'
import classes from './Platforms.module.css'

/** Where someone bought, one small label per shop or marketplace. */
export function Platforms({ platforms }: { platforms: readonly Platform[] }) {
  const { t } = useTranslation('common')
  return <PlatformLabels platforms={platforms} nameOf={platform => t(`platform.${platform}`)} />
}

export interface PlatformLabelsProps {
  platforms: readonly Platform[]
  nameOf: (platform: Platform) => string
}

/** The same with names from outside, for long lists. */
export function PlatformLabels({ platforms, nameOf }: PlatformLabelsProps) {
  return (
    <span className={classes.platforms}>
      {platforms.map(platform => (
        <span
          key={platform}
          className={classes.platform}
          data-marketplace={PLATFORMS[platform].marketplace || undefined}
        >
          {nameOf(platform)}
        </span>
      ))}
    </span>
  )
}
