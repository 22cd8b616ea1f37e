import { Title, VisuallyHidden } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DueGroup, ReminderPile } from '../../../shared/model/reminder.ts'
import { formatCount } from '../../i18n/format.ts'
import { CreateListMenu } from './CreateListMenu.tsx'
import { type DueContext, DuePerson } from './DuePerson.tsx'
import { DUE_NAMESPACES, dueDaysText, groupText } from './due-words.ts'
import { GroupMenu } from './GroupMenu.tsx'
import { KindIcon } from './KindIcon.tsx'
import { purposeOfRule } from './rule-name.ts'
import classes from './Today.module.css'
import { dueAudience, groupAddress } from './today-address.ts'
import { useRules } from './use-rules.ts'

export interface DueGroupCardProps {
  pile: ReminderPile
  group: DueGroup
  context: DueContext
}

/** All who are due by a rule: how many, who may be contacted, the first of them, and what can be done with all. */
export function DueGroupCard({ pile, group, context }: DueGroupCardProps) {
  const { t } = useTranslation(DUE_NAMESPACES)
  const headingId = useId()
  const { ruleName, ruleOf } = useRules()
  const { ruleKey, total } = group
  const question = { ruleKey, pile }
  const name = ruleName(ruleKey)
  const purpose = purposeOfRule(ruleOf(ruleKey)?.rule)
  return (
    <section className={classes.group} aria-labelledby={headingId}>
      <div className={classes.head}>
        <KindIcon kind={group.kind} />
        <div className={classes.titles}>
          <Title order={3} id={headingId}>
            {name}
          </Title>
          <p className={classes.summary}>
            {groupText(group, t)} · {dueDaysText(group, context.asOf, t)}
          </p>
        </div>
        <div className={`${classes.actions} no-print`}>
          <CreateListMenu
            name={name}
            audience={dueAudience(question)}
            purpose={purpose}
            byChannel={group.byChannel}
            isResting={group.held === total}
          />
          <GroupMenu {...{ name, question, group }} asOf={context.asOf} acts={context.acts} />
        </div>
      </div>
      <ul className={classes.people} aria-label={t('today:group.first', { name })}>
        {group.first.map(item => (
          <DuePerson key={`${item.customerId} ${item.occasion}`} item={item} context={context} />
        ))}
      </ul>
      <Link to={groupAddress(question)} className={`${classes.all} no-print`}>
        <span>{t('today:group.all', { count: total, formatted: formatCount(total) })}</span>
        <VisuallyHidden>: {name}</VisuallyHidden> <IconArrowRight size={15} aria-hidden />
      </Link>
    </section>
  )
}
