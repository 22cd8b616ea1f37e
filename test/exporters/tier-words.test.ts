import { expect, test } from 'vitest'
import { LIFECYCLE_STAGES } from '../../shared/model/lifecycle.ts'
import { tierWord } from '../../src-main/exporters/tier-words.ts'
import { groupsMessages as german } from '../../src-renderer/i18n/de/groups.ts'
import { groupsMessages as english } from '../../src-renderer/i18n/en/groups.ts'

test.each(LIFECYCLE_STAGES)('a list calls %s what the screens call it', stage => {
  expect(tierWord(stage, 'de')).toBe(german.stage[stage])
  expect(tierWord(stage, 'en')).toBe(english.stage[stage])
})
