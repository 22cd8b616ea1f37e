/** Indexes of version 1 that nothing reads any more: who shares an e-mail is looked for among all, not only shown ones. */
export const unreadIndexes: readonly string[] = ['customer_list_by_email']

export const shownEmails = unreadIndexes.map(index => `DROP INDEX ${index};`).join('\n')
