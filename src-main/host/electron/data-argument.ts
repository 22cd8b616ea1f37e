/**
 * The value of `--data`, as `--data DIR` or `--data=DIR`. Chromium's own switches stand in the same list, so
 * everything else is passed over.
 */
export function dataArgument(argv: readonly string[]): string | undefined {
  const joined = argv.find(argument => argument.startsWith('--data='))
  if (joined !== undefined) return joined.slice('--data='.length)
  const index = argv.indexOf('--data')
  return index < 0 ? undefined : argv[index + 1]
}
