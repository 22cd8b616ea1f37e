import { useSearchParams } from 'react-router'

/**
 * One of several choices of a screen, kept in the address; the first one where the address names none.
 * @param name of the parameter.
 */
export function useAddressChoice<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]] | readonly Choice[],
): [Choice, (choice: string) => void] {
  const [parameters, setParameters] = useSearchParams()
  const [first] = choices
  const chosen = choices.find(choice => choice === parameters.get(name)) ?? first
  if (chosen === undefined) throw new Error('there is nothing to choose from')
  const choose = (choice: string) =>
    setParameters(
      before => {
        const next = new URLSearchParams(before)
        if (choice === first) next.delete(name)
        else next.set(name, choice)
        return next
      },
      { replace: true },
    )
  return [chosen, choose]
}
