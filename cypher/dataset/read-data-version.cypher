// Gives the version of the dataset that is live, and when it was imported; no row while nothing is imported.
// -> version, importedAt
// access: read, rows: one
MATCH (d:Dataset)
RETURN d.version AS version, d.importedAt AS importedAt
ORDER BY d.id
LIMIT 1
