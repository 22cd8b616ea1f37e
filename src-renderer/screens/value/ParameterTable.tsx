import { Table, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ShownModelReport } from '../../../shared/model/model-report.ts'
import { formatCount, formatNumber } from '../../i18n/format.ts'
import classes from './Value.module.css'

type Parameters = ShownModelReport['models'][number]['parameters']

/** Every fitted model with its parameters, their standard errors, and the log-likelihood. */
export function ParameterTable({ report: { models, spend } }: { report: ShownModelReport }) {
  const { t } = useTranslation('value')
  return (
    <div>
      <Title order={3} size="h5">
        {t('parameters.title')}
      </Title>
      <p className={classes.note}>{t('parameters.text')}</p>
      <Table.ScrollContainer minWidth={620} type="native">
        <Table className={classes.table ?? ''} aria-label={t('parameters.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('methods.method')}</Table.Th>
              <Table.Th scope="col">{t('parameters.values')}</Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('parameters.logLikelihood')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('spread.customers')}
              </Table.Th>
              <Table.Th scope="col">{t('parameters.certainty')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {models.map(({ model, parameters, logLikelihood, customers, identification }) => (
              <Line key={model} name={t(`model.${model}`)} {...{ parameters, logLikelihood, customers }}>
                {t(`parameters.identification.${identification}`)}
              </Line>
            ))}
            {spend !== null && (
              <Line name={t('model.gamma_gamma')} {...spend}>
                {spend.correlation !== null &&
                  t('parameters.correlation', { value: formatNumber(spend.correlation, 2, 2) })}
              </Line>
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

interface LineProps {
  name: string
  parameters: Parameters
  logLikelihood: number
  customers: number
  children: React.ReactNode
}

function Line({ name, parameters, logLikelihood, customers, children }: LineProps) {
  const { t } = useTranslation('value')
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        {Object.entries(parameters).map(([parameter, { value, standardError }]) => (
          <div key={parameter} className={classes.line}>
            <i>{SIGNS[parameter] ?? parameter}</i> = {formatNumber(value, 4)}{' '}
            <span className={classes.quiet}>
              {t('parameters.plusMinus', {
                value: standardError === null ? '?' : formatNumber(standardError, 4),
              })}
            </span>
          </div>
        ))}
      </Table.Td>
      <Table.Td className={classes.number ?? ''}>{formatNumber(logLikelihood, 1, 1)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{formatCount(customers)}</Table.Td>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  )
}

/** As the publications write them. */
const SIGNS: Readonly<Record<string, string>> = { alpha: 'α', beta: 'β', gamma: 'γ' }
