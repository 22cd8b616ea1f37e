import { Select, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What becomes of the values of a choice that is no longer in the list: its new name, or '' to leave them. */
export type Renames = Readonly<Record<string, string>>

/** Choices that were taken off the list, and those that are new on it. */
export function changedChoices(before: readonly string[], after: readonly string[]) {
  return {
    gone: before.filter(choice => !after.includes(choice)),
    added: after.filter(choice => !before.includes(choice)),
  }
}

/** The new name of a choice: what the owner said, else the only new one where only this one went. */
export function renameOf(
  choice: string,
  { gone, added }: ReturnType<typeof changedChoices>,
  said: Renames,
): string {
  return said[choice] ?? (gone.length === 1 && added.length === 1 ? (added[0] ?? '') : '')
}

/** Renames as they are sent, without those to names that are not in the list any more. */
export function renamesToSend(before: readonly string[], after: readonly string[], said: Renames) {
  const changes = changedChoices(before, after)
  return changes.gone
    .map(from => ({ from, to: renameOf(from, changes, said) }))
    .filter(({ to }) => after.includes(to))
}

export interface RenamedChoicesProps {
  before: readonly string[]
  after: readonly string[]
  said: Renames
  onChange: (said: Renames) => void
}

/** Asks for each choice that went what its values are called from now on. */
export function RenamedChoices({ before, after, said, onChange }: RenamedChoicesProps) {
  const { t } = useTranslation('fields')
  const changes = changedChoices(before, after)
  if (changes.gone.length === 0) return null
  return (
    <Stack gap="xs">
      <Text size="sm">{t('renamedHint')}</Text>
      {changes.gone.map(choice => {
        const renamed = renameOf(choice, changes, said)
        return (
          <Select
            key={choice}
            label={t('renamedTo', { choice })}
            data={[{ value: '', label: t('notRenamed') }, ...after.map(value => ({ value, label: value }))]}
            value={after.includes(renamed) ? renamed : ''}
            allowDeselect={false}
            onChange={value => onChange({ ...said, [choice]: value ?? '' })}
          />
        )
      })}
    </Stack>
  )
}
