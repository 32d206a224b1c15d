// Makes the id of every dataset unique.
// ->
// access: write
CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE
