import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FilePreview, ImportOptions } from '../../../../shared/model/import.ts'
import type { ColumnMapping } from '../../../../shared/model/import-columns.ts'
import { type ChosenFile, importSession, previewFiles } from '../import-session.ts'

/** The columns of a file with a mapping to begin with: the one in use, else what the program suggests. */
export function useMappingSource(file: ChosenFile) {
  const { mapping: _mapping, ...others } = file.options
  return useFilePreview(file, file.options.mapping ? file.options : { ...others, format: 'custom' }, true)
}

/**
 * What a mapping makes of a file.
 * @param mapping null while it is not complete; nothing is read then.
 */
export function useMappingResult(file: ChosenFile, mapping: ColumnMapping | null) {
  const options: ImportOptions = mapping ? { ...file.options, format: 'custom', mapping } : file.options
  return useFilePreview(file, options, mapping !== null)
}

function useFilePreview(file: ChosenFile, options: ImportOptions, enabled: boolean) {
  return useQuery({
    queryKey: ['import-file-preview', file.token, options],
    queryFn: async ({ signal }): Promise<FilePreview> => {
      const ignore = () => undefined
      const done = await previewFiles({ files: [{ file: file.token, options }] }, signal, ignore)
      const [preview] = done.files
      if (preview === undefined) throw new Error('The preview of one file held none.')
      return preview
    },
    enabled,
    placeholderData: keepPreviousData,
    // Previews are large and of use only while the mapping is open.
    gcTime: 0,
  })
}

/** The mapping that a preview begins with; every column ignored where nothing is known. */
export function firstMapping(preview: FilePreview): ColumnMapping {
  return (
    preview.suggestedMapping ?? {
      kind: 'orders',
      channel: 'own',
      sourceName: preview.source ?? preview.file.replace(/\.[^.]+$/, '').slice(0, 80),
      columns: {},
    }
  )
}

/** Reads the file with this mapping from now on. */
export function applyMapping(file: ChosenFile, mapping: ColumnMapping): void {
  importSession.setOptions(file.token, { ...file.options, format: 'custom', mapping })
}
