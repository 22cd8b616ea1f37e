import { Button, Text } from '@mantine/core'
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TargetedAssociation } from '../../../../shared/model/product-pairs.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { useIsNoted, useNoteBundle } from './use-noted-bundles.ts'

/** Notes a pair as an idea for a campaign, or says that it is noted. */
export function NoteButton({ pair, days }: { pair: TargetedAssociation; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const bundle = { kind: pair.kind, a: pair.a.id, b: pair.b.id }
  const isNoted = useIsNoted(bundle, days)
  const note = useNoteBundle()
  if (isNoted === undefined) return null
  if (isNoted)
    return (
      <Text span size="sm" c="dimmed">
        <IconBookmarkFilled size={15} aria-hidden /> {t('bundles.noted.isNoted')}
      </Text>
    )
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconBookmark size={16} aria-hidden />}
      loading={note.isPending}
      aria-label={t('bundles.noted.noteOf', { a: pair.a.name, b: pair.b.name })}
      onClick={() => note.mutate(bundle)}
    >
      {t('bundles.noted.note')}
    </Button>
  )
}
