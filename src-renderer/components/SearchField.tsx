import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/** Long enough to skip the letters in between, short enough to feel immediate. */
const TYPING_MS = 120

export interface SearchFieldProps {
  label: string
  placeholder: string
  clearLabel: string
  value: string
  onChange: (text: string) => void
  className?: string
}

/** Searches while one types. "/" and Ctrl+F lead here, Escape empties it. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  className,
}: SearchFieldProps) {
  const [text, setText] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const told = useRef(value)
  const tell = useDebouncedCallback((next: string) => {
    told.current = next
    onChange(next)
  }, TYPING_MS)
  const type = (next: string) => {
    setText(next)
    tell(next)
  }
  const focus = () => {
    field.current?.focus()
    field.current?.select()
  }
  // The address can change without the field, e.g. by "back" or by resetting the filters.
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(value)
  }, [value])
  useHotkeys([
    ['/', focus],
    ['mod+F', focus],
  ])
  useFocusOnRequest(focus)
  return (
    <TextInput
      ref={field}
      type="search"
      className={className ?? ''}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      onChange={event => type(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Escape' && text !== '') type('')
      }}
      leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
      rightSection={
        text === '' ? (
          <Kbd size="xs" aria-hidden>
            /
          </Kbd>
        ) : (
          <CloseButton size="sm" aria-label={clearLabel} onClick={() => type('')} />
        )
      }
    />
  )
}

/** The menu's "find" leads to this screen with the wish to search. */
function useFocusOnRequest(focus: () => void): void {
  const { state } = useLocation()
  const wanted = typeof state === 'object' && state !== null && 'find' in state
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request counts
  useEffect(() => {
    if (wanted) focus()
  }, [wanted])
}
