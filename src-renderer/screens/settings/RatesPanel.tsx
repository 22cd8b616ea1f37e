import { ActionIcon, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CurrencyRate, mainCurrencyOf } from '../../../shared/model/currency-rate.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { orpc } from '../../app/client.ts'
import { notifyUndoable } from '../../app/notify.tsx'
import { useSaveSettings } from '../../app/use-settings.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { rateInWords } from '../../i18n/rate-in-words.ts'
import classes from './SettingsScreen.module.css'
import { parseRate } from './typed-rate.ts'

interface Found {
  currency: string
  orders: number
}

/** The owner's rates from every other currency into the main one. */
export function RatesPanel({ settings, today }: { settings: Settings; today: string }) {
  const { t } = useTranslation('settings')
  const found = useQuery(orpc.figures.currencies.queryOptions()).data
  if (found === undefined) return null
  const [first] = found
  return (
    <Panel title={t('rates.title')} description={t('rates.text')}>
      {first === undefined && <Text size="sm">{t('rates.none')}</Text>}
      {first !== undefined && found.length === 1 && (
        <Text size="sm">{t('rates.one', { currency: first.currency })}</Text>
      )}
      {first !== undefined && found.length > 1 && (
        <Rates settings={settings} today={today} found={found} usual={first.currency} />
      )}
    </Panel>
  )
}

interface RatesProps {
  settings: Settings
  today: string
  found: readonly Found[]
  /** The currency with most orders. */
  usual: string
}

function Rates({ settings, today, found, usual }: RatesProps) {
  const { t } = useTranslation('settings')
  const save = useSaveSettings()
  const main = mainCurrencyOf(settings) ?? usual
  const { currencyRates } = settings
  const without = (from: string) => currencyRates.filter(rate => rate.from !== from || rate.to !== main)
  const put = (from: string, rate: number) =>
    save({ mainCurrency: main, currencyRates: [...without(from), { from, to: main, rate, day: today }] })
  const remove = (from: string) => {
    save({ currencyRates: without(from) })
    notifyUndoable(t('rates.removed', { from }), async () => save({ currencyRates }))
  }
  return (
    <Stack>
      <Select
        maw={200}
        label={t('rates.main')}
        data={[...new Set([main, ...found.map(({ currency }) => currency)])]}
        value={main}
        allowDeselect={false}
        onChange={currency => {
          if (currency !== null) save({ mainCurrency: currency })
        }}
      />
      <ul className={classes.rates}>
        {found
          .filter(({ currency }) => currency !== main)
          .map(one => {
            const rate = currencyRates.find(({ from, to }) => from === one.currency && to === main)
            return (
              <RateLine
                key={`${one.currency}${main}${rate?.rate ?? ''}`}
                found={one}
                main={main}
                rate={rate ?? null}
                onPut={put}
                onRemove={remove}
              />
            )
          })}
      </ul>
    </Stack>
  )
}

interface RateLineProps {
  found: Found
  main: string
  rate: CurrencyRate | null
  onPut: (from: string, rate: number) => void
  onRemove: (from: string) => void
}

/** One currency; what is typed counts when the field is left or Enter is pressed. */
function RateLine({ found: { currency, orders }, main, rate, onPut, onRemove }: RateLineProps) {
  const { t } = useTranslation('settings')
  const [typed, setTyped] = useState(rate === null ? '' : rateInWords(rate.rate))
  const accept = () => {
    const value = parseRate(typed)
    if (value === null) setTyped(rate === null ? '' : rateInWords(rate.rate))
    else if (value !== rate?.rate) onPut(currency, value)
  }
  const count = t('rates.orders', { count: orders, formatted: formatCount(orders) })
  return (
    <li>
      <TextInput
        w={200}
        label={t('rates.rate', { from: currency, to: main })}
        inputMode="decimal"
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onBlur={accept}
        onKeyDown={event => {
          if (event.key === 'Enter') accept()
        }}
      />
      <Text size="sm" c="dimmed">
        {rate === null ? t('rates.missing') : t('rates.typed', { day: formatDay(rate.day) })} · {count}
      </Text>
      {rate !== null && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('rates.remove', { from: currency })}
          onClick={() => onRemove(currency)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
