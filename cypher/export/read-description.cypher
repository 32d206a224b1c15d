// Gives the dataset's own description (dataset.json) as JSON text; null when it came without one.
// -> json
// access: read, rows: one
MATCH (d:Dataset)
RETURN d.json AS json
ORDER BY d.id
LIMIT 1
