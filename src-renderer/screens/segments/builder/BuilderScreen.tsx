import { Button, Loader } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { type SegmentPreset, segmentPresetSchema } from '../../../../shared/model/segment.ts'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../../components/NoOrdersYet.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { lackText } from '../lack-text.ts'
import { Builder } from './Builder.tsx'

/** The builder with a new segment, a ready-made one, or one of the owner's, by the address. */
export default function BuilderScreen() {
  const { t } = useTranslation(['segments', 'common'])
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  if (status.data.customers > 0) return <Chosen />
  return (
    <Page title={t('segments:new')}>
      <NoOrdersYet icon={<IconFilter size={28} />} text={t('segments:noOrders')} />
    </Page>
  )
}

function Chosen() {
  const { t } = useTranslation('segments')
  const { id, preset } = useParams()
  if (id !== undefined) return <Saved key={id} id={Number(id)} />
  if (preset === undefined) return <Builder origin={{ kind: 'new' }} title={t('new')} />
  const known = segmentPresetSchema.safeParse(preset)
  return known.success ? <Preset key={preset} preset={known.data} /> : <NotThere />
}

function Saved({ id }: { id: number }) {
  const kept = useQuery(orpc.segments.list.queryOptions())
  if (kept.isError) return <LoadFailure error={kept.error} onRetry={() => void kept.refetch()} />
  if (kept.data === undefined) return <Loader m="xl" />
  const segment = kept.data.segments.find(one => one.id === id)
  if (segment === undefined) return <NotThere />
  return <Builder origin={{ kind: 'saved', segment }} title={segment.name} />
}

function Preset({ preset }: { preset: SegmentPreset }) {
  const { t } = useTranslation(['segments', 'common'])
  const query = useQuery(orpc.segments.presets.queryOptions({ input: {} }))
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Loader m="xl" />
  const found = query.data.find(one => one.preset === preset)
  if (found === undefined) return <NotThere />
  const title = t(`segments:preset.${preset}`)
  if (found.rule === null) return <NotThere title={title} text={lackText(found, t)} />
  return <Builder origin={{ kind: 'preset', preset, rule: found.rule }} title={title} />
}

function NotThere({ title, text }: { title?: string; text?: string }) {
  const { t } = useTranslation('segments')
  return (
    <Page title={title ?? t('title')}>
      <Notice
        icon={<IconFilter size={28} />}
        title={text ?? t('builder.notFound')}
        text=""
        actions={
          <Button component={Link} to="/segments">
            {t('builder.back')}
          </Button>
        }
      />
    </Page>
  )
}
