import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Panel } from '../../components/Panel.tsx'

/** Where an objection to advertising goes, what it does, and how those come in that only a newsletter program knows. */
export function ObjectionsPanel() {
  const { t } = useTranslation('permission')
  return (
    <Panel title={t('objections.title')}>
      <Stack gap="xs">
        <Text>{t('objections.text')}</Text>
        <Text>{t('objections.final')}</Text>
        <Text>{t('objections.fetch')}</Text>
        <List spacing={4}>
          <List.Item>{t('objections.toolUnsubscribed')}</List.Item>
          <List.Item>{t('objections.toolBounced')}</List.Item>
          <List.Item>{t('objections.toolRaises')}</List.Item>
        </List>
        <Group gap="xs">
          <Button component={Link} to="/customers?find" variant="default">
            {t('objections.link')}
          </Button>
          <Button component={Link} to="/import" variant="default">
            {t('objections.toImport')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  )
}
