import { Collapse, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { Platforms } from '../../components/Platforms.tsx'
import { evidenceWords } from './evidence-words.ts'
import classes from './Sure.module.css'
import { SureMembers } from './SureMembers.tsx'
import { togetherOf } from './together.ts'
import { useName } from './use-name.ts'
import { usePurchasesText } from './use-purchases-text.ts'

/** One group in a line, which opens to show who belongs to it. */
export function SureGroup({ group }: { group: DuplicateGroup }) {
  const { t } = useTranslation('duplicates')
  const [opened, { toggle }] = useDisclosure(false)
  const contentId = useId()
  const purchasesText = usePurchasesText()
  const nameOf = useName()
  const { customers } = group
  const names = [...new Set(customers.map(nameOf))]
  const cities = [...new Set(customers.flatMap(({ city }) => city ?? []))]
  const platforms = [...new Set(customers.flatMap(customer => customer.platforms))]
  return (
    <li className={classes.group}>
      <UnstyledButton
        className={classes.groupHead ?? ''}
        aria-expanded={opened}
        aria-controls={contentId}
        onClick={toggle}
      >
        <IconChevronRight size={16} aria-hidden data-opened={opened || undefined} />
        <span className={classes.groupWho}>
          <span className={classes.groupNames}>
            {names.join(' · ')}
            {names.length < customers.length && (
              <small className={classes.times}> × {customers.length}</small>
            )}
          </span>
          <span className={classes.quiet}>{cities.join(' · ')}</span>
        </span>
        <span className={classes.groupWhy}>{reasonsOf(group, t)}</span>
        <span className={classes.groupSum}>
          <span>{purchasesText(togetherOf(customers))}</span>
          <Platforms platforms={platforms} />
        </span>
      </UnstyledButton>
      <Collapse expanded={opened} id={contentId} keepMounted={false}>
        <SureMembers group={group} />
      </Collapse>
    </li>
  )
}

/** The reasons of the least likely pair, which is the one to doubt. */
function reasonsOf({ pairs }: DuplicateGroup, t: Parameters<typeof evidenceWords>[1]): string {
  const weakest = pairs.toSorted((one, other) => one.probability - other.probability)[0]
  return weakest === undefined ? '' : evidenceWords(weakest.evidence, t).supporting
}
