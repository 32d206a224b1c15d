// Finds the dataset that is live; shape is absent where a program wrote it that stored less.
// -> id, version, shape
// access: read, rows: one
MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.version AS version, dataset.shape AS shape
ORDER BY id
LIMIT 1
