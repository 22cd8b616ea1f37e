import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ReportPage.module.css'

export interface ReportPageProps {
  title: string
  /** The period and the day, under the title. */
  subtitle: string
  /** The last line on paper. */
  footer: string
  /** Tiles in a grid, and cards of charts. */
  children: ReactNode
}

/** A page of a report: on paper it begins on a sheet of its own, on the screen it stands below the one before. */
export function ReportPage({ title, subtitle, footer, children }: ReportPageProps) {
  return (
    <article className={classes.page}>
      <header>
        <Title order={2}>{title}</Title>
        <div className={classes.quiet}>{subtitle}</div>
      </header>
      {children}
      <footer className={classes.footer}>{footer}</footer>
    </article>
  )
}
