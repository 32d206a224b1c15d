// Finds the dataset that is live.
// -> id, version
// access: read, rows: one
MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.version AS version
ORDER BY id
LIMIT 1
