import { Button, Loader } from '@mantine/core'
import { IconUserCheck, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '../../components/Notice.tsx'
import { searchDuplicates } from './duplicate-search.ts'

export interface NothingToDecideProps {
  reason: 'noCustomers' | 'searching' | 'unsearched' | 'nothing'
}

/** Why there is nothing to decide, and what can be done. */
export function NothingToDecide({ reason }: NothingToDecideProps) {
  const { t } = useTranslation('duplicates')
  switch (reason) {
    case 'noCustomers':
      return (
        <Notice
          icon={<IconUsersGroup size={28} />}
          title={t('empty.noCustomersTitle')}
          text={t('empty.noCustomersText')}
          actions={
            <Button component={Link} to="/import">
              {t('empty.noCustomersButton')}
            </Button>
          }
        />
      )
    case 'searching':
      return (
        <Notice
          role="status"
          icon={<Loader size={26} />}
          title={t('empty.searchingTitle')}
          text={t('empty.searchingText')}
        />
      )
    case 'unsearched':
      return (
        <Notice
          icon={<IconUsersGroup size={28} />}
          title={t('empty.unsearchedTitle')}
          text={t('empty.unsearchedText')}
          actions={<Button onClick={() => void searchDuplicates()}>{t('search.first')}</Button>}
        />
      )
    case 'nothing':
      return (
        <Notice
          role="status"
          icon={<IconUserCheck size={28} />}
          title={t('empty.nothingTitle')}
          text={t('empty.nothingText')}
        />
      )
  }
}
