import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from './Notice.tsx'

export interface NoOrdersYetProps {
  icon: ReactNode
  /** What will stand here once there are orders. */
  text: string
}

/** Stands on every screen of figures until the first file is imported. */
export function NoOrdersYet({ icon, text }: NoOrdersYetProps) {
  const { t } = useTranslation()
  return (
    <Notice
      icon={icon}
      title={t('noOrders.title')}
      text={text}
      actions={
        <Button component={Link} to="/">
          {t('noOrders.button')}
        </Button>
      }
    />
  )
}
