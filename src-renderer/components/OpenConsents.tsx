import { Alert, Anchor } from '@mantine/core'
import { IconShieldQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PLATFORMS } from '../../shared/model/platform.ts'
import { orpc } from '../app/client.ts'
import { formatCount } from '../i18n/format.ts'

/**
 * That people said yes to advertising in a file, and that it does not count before the owner said how they were asked;
 * nothing where no such question is open. Without it, one meets an empty list and does not know why.
 */
export function OpenConsents({ onLeave }: { onLeave?: () => void }) {
  const { t } = useTranslation('permission')
  const { data = [] } = useQuery(orpc.permission.statements.queryOptions())
  const count = data
    .filter(({ source, statement }) => statement === null && !PLATFORMS[source.platform].marketplace)
    .reduce((sum, { accepting, acceptingSms }) => sum + Math.max(accepting, acceptingSms), 0)
  if (count === 0) return null
  return (
    <Alert color="ochre" className="no-print" icon={<IconShieldQuestion aria-hidden />}>
      {t('openConsents.text', { count, formatted: formatCount(count) })}{' '}
      <Anchor component={Link} to="/permission" underline="always" fz="inherit" onClick={onLeave}>
        {t('openConsents.link')}
      </Anchor>
    </Alert>
  )
}
