/**
 * Follows a stream of progress to its last event.
 * @param signal gives the stream up.
 * @throws the reason of `signal` as soon as it stops, without waiting for the backend; or the stream's failure.
 */
export async function followStream<Event extends { kind: 'progress' | 'done' }>(
  stream: AsyncIterator<Event>,
  onProgress: (progress: Extract<Event, { kind: 'progress' }>) => void,
  signal?: AbortSignal,
): Promise<Extract<Event, { kind: 'done' }>> {
  const stopped = new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  // Without anybody waiting for it, a rejection would be reported as unhandled.
  stopped.catch(() => undefined)
  try {
    for (;;) {
      signal?.throwIfAborted()
      const step = await Promise.race([stream.next(), stopped])
      if (step.done) throw new Error('The stream ended without its last event.')
      if (isKind(step.value, 'done')) return step.value
      if (isKind(step.value, 'progress')) onProgress(step.value)
    }
  } finally {
    // Ends the stream on the other side as well, which is what cancels the work there.
    void stream.return?.().catch(() => undefined)
  }
}

function isKind<Event extends { kind: string }, Kind extends string>(
  event: Event,
  kind: Kind,
): event is Extract<Event, { kind: Kind }> {
  return event.kind === kind
}
