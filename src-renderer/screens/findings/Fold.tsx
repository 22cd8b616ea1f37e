import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './Findings.module.css'

/** A part of the screen that is there on request. */
export function Fold({ show, hide, children }: { show: string; hide: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={classes.fold}>
      <Button
        className="no-print"
        variant="subtle"
        size="compact-md"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        leftSection={
          <IconChevronDown
            size={17}
            aria-hidden
            className={classes.chevron}
            data-open={isOpen || undefined}
          />
        }
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? hide : show}
      </Button>
      {isOpen && (
        <div id={id} className={classes.folded}>
          {children}
        </div>
      )}
    </div>
  )
}
