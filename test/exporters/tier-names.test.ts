import { expect, test } from 'vitest'
import { LIFECYCLE_STAGES, type LifecycleStage } from '../../shared/model/lifecycle.ts'
import { writeList } from '../../src-main/exporters/write-list.ts'
import { groupsMessages as german } from '../../src-renderer/i18n/de/groups.ts'
import { groupsMessages as english } from '../../src-renderer/i18n/en/groups.ts'
import { recipient } from './recipients.ts'

function written(stage: LifecycleStage, language: 'de' | 'en'): string | undefined {
  const request = { channel: 'email' as const, purpose: 'advertising' as const, columns: ['tier' as const] }
  return writeList('csv', { ...request, language }, [recipient({ stage })]).rows[0]?.at(-1)
}

test.each(LIFECYCLE_STAGES)('a list calls %s what the screens call it', stage => {
  expect(written(stage, 'de')).toBe(german.stage[stage])
  expect(written(stage, 'en')).toBe(english.stage[stage])
})
