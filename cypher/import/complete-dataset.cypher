// Adds to the dataset that is live what a newer program stores of it, unless another one has become live.
// $id: STRING, $version: STRING, $added: MAP -> completed
// access: write
MATCH (dataset:Dataset {id: $id, version: $version})
SET dataset += $added
RETURN count(dataset) AS completed
