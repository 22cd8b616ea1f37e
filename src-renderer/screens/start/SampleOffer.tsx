import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../i18n/format.ts'
import classes from './StartScreen.module.css'
import { useSampleShop } from './use-sample-shop.ts'

/** Lets people look around with invented customers before they trust the program with their own. */
export function SampleOffer() {
  const { t } = useTranslation(['start', 'common'])
  const { fraction, load, cancel } = useSampleShop()
  return (
    <div className={classes.sample}>
      <IconBuildingStore size={40} stroke={1.3} aria-hidden />
      <Title order={2}>{t('start:sample.title')}</Title>
      <Text c="dimmed" maw="46ch">
        {t('start:sample.text')}
      </Text>
      {fraction === null ? (
        <Button variant="default" size="md" mt="sm" onClick={load}>
          {t('start:sample.button')}
        </Button>
      ) : (
        <Stack gap={6} w="100%" maw={360} mt="sm">
          <Text size="sm" role="status">
            {t('start:sample.loading')}
          </Text>
          <Progress
            value={fraction * 100}
            aria-label={t('start:sample.progress', { percent: formatPercent(fraction, 0) })}
          />
          <Group justify="center">
            <Button variant="subtle" size="compact-sm" onClick={cancel}>
              {t('common:button.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </div>
  )
}
