import { displayProblem, installedElectron } from '../../src-main/host/electron-runtime.ts'

/** Why the specs cannot run in Electron here, or null. */
export function electronTestProblem(): string | null {
  if (installedElectron() === null) {
    return 'Electron specs are left out: its runtime is not downloaded here ("npx install-electron" fetches it).'
  }
  const noDisplay = displayProblem(process.platform, process.env, process.getuid?.())
  return noDisplay === null ? null : 'Electron specs are left out: no window can be opened here.'
}
