import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './ReportScreen.module.css'
import { ReportSection } from './ReportSection.tsx'
import { type StageMove, stageMoves } from './stage-moves.ts'
import type { WhatChanged } from './use-report.ts'

/** So many of each kind fit on the page. */
const MOST = 3
const KINDS = ['arrived', 'up', 'down'] as const

/** Who is at another stage at the end of the month than before it: new, closer, or further away. */
export function StageMoves({ changed: { flow, rhythm } }: { changed: WhatChanged }) {
  const { t } = useTranslation('report')
  const moves = stageMoves(flow)
  const all = KINDS.flatMap(kind => moves[kind])
  const moved = all.reduce((sum, { count }) => sum + count, 0)
  const customers = flow.after.reduce((sum, count) => sum + count, 0)
  const left = KINDS.flatMap(kind => moves[kind].slice(MOST)).reduce((sum, { count }) => sum + count, 0)
  return (
    <ReportSection
      title={t('moves.title')}
      explanation={{
        figure: 'lifecycleFlow',
        inputs: { customers: formatCount(customers), moved: formatCount(moved) },
      }}
    >
      {moved === 0 && <p>{t('moves.none')}</p>}
      {KINDS.map(
        kind =>
          moves[kind].length > 0 && (
            <div key={kind}>
              <div className={classes.label}>{t(`moves.${kind}`)}</div>
              <ul className={classes.moves}>
                {moves[kind].slice(0, MOST).map(move => (
                  <MoveRow key={`${move.from} ${move.to}`} move={move} from={flow.from} to={flow.to} />
                ))}
              </ul>
            </div>
          ),
      )}
      {left > 0 && (
        <p>
          <Anchor component={Link} to="/groups" inherit underline="always">
            {t('moves.more', { count: left, formatted: formatCount(left) })}
          </Anchor>
        </p>
      )}
      {moved > 0 && rhythm.areLimitsAssumed && <p className={classes.quiet}>{t('moves.assumed')}</p>}
    </ReportSection>
  )
}

function MoveRow({ move, from, to }: { move: StageMove; from: string; to: string }) {
  const { t } = useTranslation(['report', 'groups'])
  const names = { from: t(`groups:stage.${move.from}`), to: t(`groups:stage.${move.to}`) }
  const address = customersBehind({ figure: 'flow', from, to, fromStage: move.from, toStage: move.to })
  return (
    <li>
      <Anchor component={Link} to={address} inherit underline="always">
        <strong>{formatCount(move.count)}</strong>{' '}
        {t(move.from === 'not_there' ? 'report:moves.rowNew' : 'report:moves.row', names)}
      </Anchor>
    </li>
  )
}
