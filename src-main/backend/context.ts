/** Turns a file reference of the contract into a file on the disk. Given by the host, which knows whom to trust. */
export interface FileAccess {
  /** null where the reference is unknown. Scripts refer by path, windows only by tokens handed out. */
  resolve(reference: string): { path: string; name: string } | null
}

/** What every call brings along besides its input. */
export interface RequestContext {
  files: FileAccess
}
