import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Notice.module.css'

export interface NoticeProps {
  icon: ReactNode
  title: string
  text: ReactNode
  /** What to do about it. */
  actions?: ReactNode
  role?: 'status' | 'alert'
}

/** Stands where content would be: nothing there yet, nothing found, or a failure. */
export function Notice({ icon, title, text, actions, role }: NoticeProps) {
  return (
    <div className={classes.notice} role={role}>
      <div className={classes.icon} aria-hidden="true">
        {icon}
      </div>
      <Title order={2}>{title}</Title>
      <div className={classes.text}>{text}</div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
