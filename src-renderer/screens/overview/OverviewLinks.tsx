import { Button } from '@mantine/core'
import { IconBulb, IconFileText, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { useAsOf } from '../../figures/use-as-of.ts'
import { formatCount } from '../../i18n/format.ts'
import { useQuiet } from './use-quiet.ts'

/** To look for them reads everything, and nobody waits for their number. */
const QUIET_MS = 1000

/** The ways on: to what is out of the ordinary, to the past, and to the report. */
export function OverviewLinks() {
  const { t } = useTranslation('overview')
  const count = useFindingCount()
  return (
    <>
      <Button
        component={Link}
        to="/findings"
        variant="default"
        leftSection={<IconBulb size={18} aria-hidden />}
      >
        {count === undefined || count === 0
          ? t('links.findings')
          : t('links.findingCount', { count, formatted: formatCount(count) })}
      </Button>
      <Button
        component={Link}
        to="/history"
        variant="default"
        leftSection={<IconHistory size={18} aria-hidden />}
      >
        {t('links.history')}
      </Button>
      <Button
        component={Link}
        to="/report"
        variant="default"
        leftSection={<IconFileText size={18} aria-hidden />}
      >
        {t('links.report')}
      </Button>
    </>
  )
}

/** How many stand on the list of the screen; undefined until they were looked for. */
function useFindingCount(): number | undefined {
  const asOf = useAsOf()?.asOf
  const isQuiet = useQuiet(QUIET_MS)
  const found = useQuery(
    orpc.figures.findings.queryOptions({
      input: { asOf },
      enabled: isQuiet && asOf !== undefined,
    }),
  ).data
  return found?.findings.length
}
