import { IconBulb, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Findings } from '../../../shared/model/finding.ts'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { formatCount } from '../../i18n/format.ts'

/** In place of the list: nothing to look at yet, nothing out of the ordinary, or all of it seen already. */
export function NoFindings({ found: { tests, setAside } }: { found: Findings }) {
  const { t } = useTranslation('findings')
  if (tests === 0)
    return (
      <Notice
        role="status"
        icon={<IconBulb size={28} />}
        title={t('empty.untestedTitle')}
        text={t('empty.untestedText')}
      />
    )
  const counted = { count: tests, formatted: formatCount(tests) }
  const isRest = setAside.length > 0
  return (
    <Notice
      role="status"
      icon={<IconCircleCheck size={28} />}
      title={t(isRest ? 'empty.titleRest' : 'empty.title')}
      text={
        <>
          <p>{isRest ? t('empty.textRest', counted) : t('empty.text', counted)}</p>
          {!isRest && <p>{t('empty.looked')}</p>}
        </>
      }
    />
  )
}

export function NothingYet() {
  const { t } = useTranslation('findings')
  return (
    <Page title={t('title')}>
      <NoOrdersYet icon={<IconBulb size={28} />} text={t('empty.noOrdersText')} />
    </Page>
  )
}
