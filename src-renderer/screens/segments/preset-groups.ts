import type { SegmentPreset } from '../../../shared/model/segment.ts'

/** The ready-made segments under their headings, each in one of them. */
export const PRESET_GROUPS = [
  { name: 'occasions', presets: ['birthday_soon', 'anniversary_soon', 'season_buyers'] },
  { name: 'second', presets: ['new_customers', 'second_purchase', 'first_discounted'] },
  { name: 'winBack', presets: ['due_soon', 'overdue', 'best_at_risk', 'lost_valuable'] },
  { name: 'loyalty', presets: ['regulars', 'best_customers', 'advocates'] },
  { name: 'chances', presets: ['large_orders', 'bundle_missing', 'not_contacted'] },
  { name: 'care', presets: ['had_problem', 'regulars_without_email', 'stale_address'] },
] as const satisfies readonly { name: string; presets: readonly SegmentPreset[] }[]

/** The address of the builder with a ready-made segment. */
export function presetAddress(preset: SegmentPreset): string {
  return `/segments/preset/${preset}`
}
