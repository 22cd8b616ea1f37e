import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { monthsBetween } from '../../../shared/calendar.ts'
import { type CohortUnit, cohortUnitSchema } from '../../../shared/model/cohorts.ts'
import { orpc } from '../../app/client.ts'
import { CohortMap } from './CohortMap.tsx'
import { COHORT_MEASURES, type CohortMeasure } from './cohort-cells.ts'
import { Loaded } from './Loaded.tsx'
import classes from './Returning.module.css'
import { SecondPurchaseByCohort } from './SecondPurchaseByCohort.tsx'

/** With fewer new customers a month, the rows of months are mostly chance. */
const ENOUGH_A_MONTH = 15

export interface CohortsProps {
  asOf: string
  /** All who had bought by the day. */
  customers: number
  /** The first day with an order. */
  firstDay: string
}

/** Customers by when they began: what became of them, and how many bought a second time. */
export default function Cohorts({ asOf, customers, firstDay }: CohortsProps) {
  const { t } = useTranslation('returning')
  const [chosen, setUnit] = useState<CohortUnit | null>(null)
  const [measure, setMeasure] = useState<CohortMeasure>('share')
  const months = monthsBetween(firstDay, asOf).length
  const unit = chosen ?? (customers / months < ENOUGH_A_MONTH ? 'quarter' : 'month')
  const cohorts = useQuery(
    orpc.figures.cohorts.queryOptions({ input: { asOf, unit }, placeholderData: keepPreviousData }),
  )
  return (
    <Loaded query={cohorts}>
      {data => (
        <>
          <CohortMap cohorts={data} measure={data.currency === null ? 'share' : measure}>
            <div className={`${classes.choices} no-print`}>
              {data.currency !== null && (
                <SegmentedControl
                  aria-label={t('cohort.measure')}
                  value={measure}
                  onChange={value => setMeasure(COHORT_MEASURES.find(name => name === value) ?? 'share')}
                  data={COHORT_MEASURES.map(value => ({ value, label: t(`cohort.measures.${value}`) }))}
                />
              )}
              <SegmentedControl
                aria-label={t('cohort.unit')}
                value={unit}
                onChange={value => setUnit(cohortUnitSchema.parse(value))}
                data={cohortUnitSchema.options.map(value => ({ value, label: t(`cohort.units.${value}`) }))}
              />
            </div>
          </CohortMap>
          <SecondPurchaseByCohort cohorts={data} />
        </>
      )}
    </Loaded>
  )
}
