import { ActionIcon, Popover, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Rate } from '../../../shared/model/figures.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'

export interface ExplanationProps {
  /** The name of the figure. */
  name: string
  definition: string
  /** How it was calculated, with the numbers in it. */
  formula: string
  /** The period in words; null where it does not depend on one. */
  period: string | null
  /** For shares: the interval in words. */
  rate?: Rate
  tooFew?: boolean
}

/** What a figure means, on demand. */
export function Explanation(props: ExplanationProps) {
  const { t } = useTranslation('overview')
  const { name, definition, formula, period, rate } = props
  const intervalText = useIntervalText()
  return (
    <Popover width={340} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('explain.button', { name })}>
          <IconInfoCircle size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="xs" tabIndex={-1} data-autofocus>
          <Text size="sm">{definition}</Text>
          <Fact label={t('explain.formula')} text={formula} />
          {period !== null && <Fact label={t('explain.period')} text={period} />}
          {rate !== undefined && <Fact label={t('explain.interval')} text={intervalText(rate)} />}
          {rate === undefined && props.tooFew === true && (
            <Fact label={t('explain.interval')} text={t('explain.tooFew')} />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        {label}
      </Text>
      <Text size="sm">{text}</Text>
    </div>
  )
}

/** The Wilson interval in plain words. */
function useIntervalText(): (rate: Rate) => string {
  const { t } = useTranslation('overview')
  return ({ whole, low, high, enough }) =>
    !enough || low === null || high === null
      ? t('explain.tooFew')
      : t('explain.intervalText', {
          whole: formatCount(whole),
          low: formatPercent(low),
          high: formatPercent(high),
        })
}
