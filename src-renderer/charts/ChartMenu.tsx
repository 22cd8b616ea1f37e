import { ActionIcon, Menu } from '@mantine/core'
import { IconChartBar, IconCopy, IconDots, IconFileTypeCsv, IconPhoto, IconTable } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { notifyDone, notifyFailure } from '../app/notify.tsx'
import { currentLanguage } from '../i18n/language.ts'
import type { ChartData } from './chart-data.ts'
import { copyTable } from './table/copy-table.ts'
import { tableLines } from './table/table-lines.ts'
import type { ChartTable } from './table/table-model.ts'

export interface ChartMenuProps {
  data: ChartData
  table: ChartTable
  meaning: string
  view: 'chart' | 'table'
  onView: (view: 'chart' | 'table') => void
}

/** What can be done with a chart. What writes files is loaded when it is first asked for. */
export function ChartMenu({ data, table, meaning, view, onView }: ChartMenuProps) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const copy = () => {
    try {
      copyTable(tableLines(table, currentLanguage(), t))
      notifyDone(t('charts:menu.copied'))
    } catch (error) {
      notifyFailure(error)
    }
  }
  const saveCsv = () =>
    import('./save/save-csv.ts').then(({ saveCsv }) => saveCsv(data, table, t)).catch(notifyFailure)
  const savePicture = () =>
    import('./save/save-picture.ts')
      .then(({ savePicture }) => savePicture({ data, meaning }, t))
      .catch(notifyFailure)
  return (
    // The placeholder for the focus is no item, as a menu may only hold.
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          className="no-print"
          variant="subtle"
          color="gray"
          aria-label={t('charts:menu.button', { title: data.title })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {view === 'chart' ? (
          <Menu.Item leftSection={<IconTable size={16} aria-hidden />} onClick={() => onView('table')}>
            {t('charts:menu.asTable')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconChartBar size={16} aria-hidden />} onClick={() => onView('chart')}>
            {t('charts:menu.asChart')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPhoto size={16} aria-hidden />} onClick={() => void savePicture()}>
          {t('charts:menu.savePicture')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv size={16} aria-hidden />} onClick={() => void saveCsv()}>
          {t('charts:menu.saveCsv')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          {t('charts:menu.copyTable')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
