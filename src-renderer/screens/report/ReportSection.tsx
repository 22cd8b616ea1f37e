import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { Explanation } from '../../figures/Explanation.tsx'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import classes from './ReportScreen.module.css'

export interface ReportSectionProps {
  title: string
  explanation?: FigureExplanation
  children: ReactNode
}

/** A part of a page with a heading of its own. */
export function ReportSection({ title, explanation, children }: ReportSectionProps) {
  const headingId = useId()
  return (
    <section className={classes.section} aria-labelledby={headingId}>
      <div className={classes.sectionHead}>
        <Title order={3} id={headingId}>
          {title}
        </Title>
        {explanation !== undefined && <Explanation {...explanation} title={title} />}
      </div>
      {children}
    </section>
  )
}
