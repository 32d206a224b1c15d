// Gives the version of the dataset that is live; no row while nothing is imported.
// -> version
// access: read, rows: one
MATCH (d:Dataset)
RETURN d.version AS version
ORDER BY d.id
LIMIT 1
