import { useMantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Settings } from '../../shared/model/settings.ts'
import { currentLanguage, showLanguage } from '../i18n/index.ts'
import { orpc, queryClient } from './client.ts'
import { hostBridge } from './host-bridge.ts'
import { notifyFailure } from './notify.tsx'
import { useStatus } from './use-status.ts'

/** Brings stored language and colour scheme onto the screen; called once, by the shell. */
export function useApplySettings(): void {
  const settings = useStatus().data?.settings
  const { setColorScheme } = useMantineColorScheme()
  const language = settings?.language
  const colorScheme = settings?.colorScheme
  useEffect(() => {
    if (language) showLanguage(language)
    hostBridge.setLanguage(language ?? currentLanguage())
  }, [language])
  useEffect(() => {
    if (colorScheme) setColorScheme(colorScheme)
  }, [colorScheme, setColorScheme])
}

/** Changes settings: at once on the screen, then stored. */
export function useSaveSettings(): (change: Partial<Settings>) => void {
  const { setColorScheme } = useMantineColorScheme()
  const save = useMutation(
    orpc.app.saveSettings.mutationOptions({
      onSuccess: settings => showSettings(settings),
      onError: error => {
        notifyFailure(error)
        void queryClient.invalidateQueries({ queryKey: orpc.app.status.key() })
      },
    }),
  )
  return change => {
    if (change.language) showLanguage(change.language)
    if (change.colorScheme) setColorScheme(change.colorScheme)
    showSettings(change)
    save.mutate(change)
  }
}

function showSettings(change: Partial<Settings>): void {
  queryClient.setQueryData(
    orpc.app.status.queryKey(),
    status => status && { ...status, settings: { ...status.settings, ...change } },
  )
}
