/** What is stated for the sample shop, which never holds for a shop of one's own. */
export const sampleStatements = `
ALTER TABLE consent_statements ADD COLUMN is_sample INTEGER NOT NULL DEFAULT 0;
`
