import { FieldFilter } from '../../../fields/OwnFieldFilters.tsx'
import { useCustomFields } from '../../../fields/use-custom-fields.ts'
import type { ConditionOn, InputProps } from './input-props.ts'

/** A condition on one of the owner's fields, as the customer list has it; nothing where the field is no more. */
export function OwnFieldInputs({ condition: { condition }, onChange }: InputProps<ConditionOn<'own'>>) {
  const { fieldId } = condition
  const field = useCustomFields().find(({ id }) => id === fieldId)
  if (field === undefined) return null
  return (
    <FieldFilter
      field={field}
      condition={condition}
      onChange={next =>
        // What is chosen stands by itself; numbers and texts are typed.
        onChange(
          { field: 'own', condition: next ?? { fieldId } },
          next?.oneOf === undefined ? 'own' : undefined,
        )
      }
    />
  )
}
