// Writes what is said of the dataset as a whole.
// $dataset: MAP ->
// access: write
CREATE (dataset:Dataset)
SET dataset = $dataset
