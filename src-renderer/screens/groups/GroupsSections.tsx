import type { CustomerGroups, ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import type { FigureRules } from '../../../shared/model/figure-rules.ts'
import { ClassesCard } from './ClassesCard.tsx'
import { FlowSection } from './FlowSection.tsx'
import { GroupsLead } from './GroupsLead.tsx'
import { LimitsPanel } from './LimitsPanel.tsx'
import { RegularsPanel } from './RegularsPanel.tsx'
import { RfmMap } from './RfmMap.tsx'
import { RfmTable } from './RfmTable.tsx'
import { StagesCard } from './StagesCard.tsx'
import { StatesCard } from './StatesCard.tsx'

export interface GroupsSectionsProps {
  groups: CustomerGroups
  rhythm: ShopRhythmFigures
  rules: FigureRules
  /** The first day with an order. */
  firstDay: string
  today: string
}

/** Everything that the screen says of a day, from the sentence at the top to the rules behind it. */
export function GroupsSections({ groups, rhythm, rules, firstDay, today }: GroupsSectionsProps) {
  const { rfm, abc, regular, asOf } = groups
  const hasCustomers = rfm.customers > 0
  const isAnybodyKnown = groups.stages.some(({ customers }) => customers > 0)
  return (
    <>
      <GroupsLead groups={groups} firstDay={firstDay} />
      {hasCustomers && (
        <>
          <RfmMap rfm={rfm} firstDay={firstDay} />
          {rfm.lack === null && <RfmTable rfm={rfm} />}
          <ClassesCard abc={abc} />
          <RegularsPanel regular={regular} rule={rules.regular} asOf={asOf} />
          <StatesCard states={groups.states} rhythm={rhythm} />
        </>
      )}
      {isAnybodyKnown && <StagesCard stages={groups.stages} rule={rules.regular} asOf={asOf} />}
      <FlowSection asOf={asOf} firstDay={firstDay} today={today} />
      {hasCustomers && <LimitsPanel rhythm={rhythm} own={rules.stateLimits} />}
    </>
  )
}
