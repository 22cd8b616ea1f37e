import { useSearchParams } from 'react-router'

/**
 * A choice that stands in the address, so that one comes back to it.
 * @param name of the parameter; it is left out for the first of the choices.
 */
export function useAddressChoice<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [chosen: Choice, choose: (choice: string | null) => void] {
  const [parameters, setParameters] = useSearchParams()
  const chosen = choices.find(choice => choice === parameters.get(name)) ?? choices[0]
  const choose = (choice: string | null) =>
    setParameters(
      before => {
        const next = new URLSearchParams(before)
        if (choice === null || choice === choices[0]) next.delete(name)
        else next.set(name, choice)
        return next
      },
      { replace: true },
    )
  return [chosen, choose]
}
