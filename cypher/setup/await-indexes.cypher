// Waits until every index can be used.
// ->
// access: read, rows: one
CALL db.awaitIndexes(300)
