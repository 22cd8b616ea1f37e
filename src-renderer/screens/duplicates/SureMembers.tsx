import { Button, Table } from '@mantine/core'
import { IconArrowsJoin, IconUsersMinus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { orpc } from '../../app/client.ts'
import { Platforms } from '../../components/Platforms.tsx'
import { formatCount } from '../../i18n/format.ts'
import { AfterMerge } from './AfterMerge.tsx'
import classes from './Sure.module.css'
import { useName } from './use-name.ts'
import { usePurchasesText } from './use-purchases-text.ts'
import { useSureAnswers } from './use-sure-answers.ts'

/** Who belongs to a sure group; each can be taken out. */
export function SureMembers({ group }: { group: DuplicateGroup }) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const { mergeGroup, takeOut, isBusy } = useSureAnswers()
  const count = group.customers.length
  const customerIds = group.customers.map(({ id }) => id)
  const preview = useQuery(orpc.duplicates.preview.queryOptions({ input: { customerIds } }))
  return (
    <div className={classes.members}>
      <Table aria-label={t('sure.members')} className={classes.memberTable ?? ''}>
        <Table.Tbody>
          {group.customers.map((customer, index) => (
            <Table.Tr key={customer.id}>
              <MemberCells customer={customer} stays={index === 0} />
              <Table.Td className={classes.memberAction ?? ''}>
                {(index > 0 || count > 2) && (
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    leftSection={<IconUsersMinus size={16} aria-hidden />}
                    aria-label={t('sure.takeOutOf', { name: nameOf(customer) })}
                    disabled={isBusy}
                    onClick={() => takeOut({ group, customer })}
                  >
                    {t('sure.takeOut')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {preview.data !== undefined && <AfterMerge people={group.customers} result={preview.data} />}
      <Button
        mt="sm"
        variant="light"
        size="compact-sm"
        leftSection={<IconArrowsJoin size={16} aria-hidden />}
        disabled={isBusy}
        onClick={() => mergeGroup(group)}
      >
        {t('sure.mergeGroup', { count, formatted: formatCount(count) })}
      </Button>
    </div>
  )
}

function MemberCells({ customer, stays }: { customer: CustomerRow; stays: boolean }) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const purchasesText = usePurchasesText()
  const place = [customer.postalCode, customer.city].filter(Boolean).join(' ')
  return (
    <>
      <Table.Th scope="row" className={classes.member ?? ''}>
        <Link to={`/customers/${customer.id}`} aria-label={t('sure.openCard', { name: nameOf(customer) })}>
          {nameOf(customer)}
        </Link>
        {stays && (
          <span className={classes.stays} title={t('sure.staysHint')}>
            {t('sure.stays')}
          </span>
        )}
        {customer.company !== null && customer.company !== customer.name && (
          <div className={classes.quiet}>{customer.company}</div>
        )}
      </Table.Th>
      <Table.Td className={classes.breakable ?? ''}>
        {customer.email}
        <div className={classes.quiet}>{place}</div>
      </Table.Td>
      <Table.Td>
        {purchasesText(customer)}
        <div>
          <Platforms platforms={customer.platforms} />
        </div>
      </Table.Td>
    </>
  )
}
