import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../shared/model/platform.ts'
import { Platforms } from './Platforms.tsx'

/** What the owner calls a shop or account; its platform stands beside a name that does not say it already. */
export function SourceName({ source }: { source: Source }) {
  const { t } = useTranslation('common')
  const platform = t(`platform.${source.platform}`)
  return (
    <Group component="span" gap={6} display="inline-flex">
      {source.name}
      {!source.name.includes(platform) && <Platforms platforms={[source.platform]} />}
    </Group>
  )
}
