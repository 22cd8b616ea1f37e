import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useScreenTitle } from '../app/use-screen-title.ts'
import classes from './Page.module.css'

export interface PageProps {
  title: string
  /** One quiet line under the title. */
  description?: ReactNode
  /** Buttons at the right of the title. */
  actions?: ReactNode
  /** The way back, above the title. */
  back?: ReactNode
  /** `text`: a comfortable measure for forms and prose. `fill`: the content scrolls inside the window. */
  layout?: 'wide' | 'text' | 'fill'
  /** False where the content has a head of its own for paper. */
  titleOnPaper?: boolean
  children: ReactNode
}

/** The frame of a screen: its name, what can be done, and the content. */
export function Page({
  title,
  description,
  actions,
  back,
  layout = 'wide',
  titleOnPaper = true,
  children,
}: PageProps) {
  useScreenTitle(title)
  return (
    <div className={`${classes.page} ${classes[layout]}`}>
      <header className={titleOnPaper ? classes.head : `${classes.head} no-print`}>
        <div className={classes.titles}>
          {back !== undefined && <div className={`${classes.back} no-print`}>{back}</div>}
          <Title order={1}>{title}</Title>
          {description !== undefined && <div className={classes.description}>{description}</div>}
        </div>
        {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
