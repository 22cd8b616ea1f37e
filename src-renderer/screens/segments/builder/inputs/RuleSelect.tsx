import { NativeSelect } from '@mantine/core'

export interface RuleSelectProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few values; the system's own list, of which a screen may hold many. */
export function RuleSelect<Value extends string>({
  label,
  options,
  value,
  onChange,
}: RuleSelectProps<Value>) {
  return (
    <NativeSelect
      aria-label={label}
      data={[...options]}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(option => option.value === currentTarget.value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    />
  )
}
