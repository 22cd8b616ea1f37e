import { ActionIcon, Popover, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { QualityScore } from '../../../shared/model/quality.ts'
import { formatCount, formatList } from '../../i18n/format.ts'
import { GapEntry } from './GapEntry.tsx'
import classes from './Quality.module.css'
import { ScoreBar } from './ScoreBar.tsx'
import { headingId, usePercentText } from './score.ts'

export interface PointPanelProps {
  number: number
  score: QualityScore
  /** Customers, or orders, that the point is about. */
  whole: number
}

/** One of the five points: its score, its gaps, and what is complete. */
export function PointPanel({ number, score, whole }: PointPanelProps) {
  const { t } = useTranslation('quality')
  const percentText = usePercentText()
  const name = t(`point.${score.point}.name`)
  const open = score.gaps.filter(gap => gap.count > 0).toSorted((a, b) => b.count - a.count)
  const closed = score.gaps.filter(gap => gap.count === 0)
  return (
    <section className={classes.point} aria-labelledby={headingId(score.point)}>
      <header className={classes.pointHead}>
        <div>
          <Title order={2} id={headingId(score.point)} tabIndex={-1} className={classes.pointTitle ?? ''}>
            {number}. {name}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`point.${score.point}.text`)}
          </Text>
        </div>
        <div className={classes.pointScore}>
          <strong>{score.expected === 0 ? t('none') : t('score', { percent: percentText(score) })}</strong>
          <Definition score={score} name={name} />
          <ScoreBar score={score} />
        </div>
      </header>
      {open.length > 0 && (
        <ul className={classes.gaps} aria-label={t('gaps', { name })}>
          {open.map(gap => (
            <GapEntry key={gap.gap} entry={gap} whole={whole} />
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <p className={classes.complete}>
          <IconCircleCheck size={18} aria-hidden />
          <span>
            {open.length === 0
              ? t('allComplete')
              : t('complete', { names: formatList(closed.map(({ gap }) => t(`detail.${gap}`))) })}
          </span>
        </p>
      )}
    </section>
  )
}

/** What the score means, with the numbers in it. */
function Definition({ score, name }: { score: QualityScore; name: string }) {
  const { t } = useTranslation('quality')
  return (
    <Popover width={340} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('explain', { name })}>
          <IconInfoCircle size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="xs" tabIndex={-1} data-autofocus>
          <Text size="sm">{t(`point.${score.point}.definition`)}</Text>
          <div>
            <Text size="xs" fw={600} c="dimmed">
              {t('formula')}
            </Text>
            <Text size="sm">
              {t('formulaText', {
                present: formatCount(score.present),
                expected: formatCount(score.expected),
              })}
            </Text>
          </div>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
