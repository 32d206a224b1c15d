// Finds the works with the ids given.
// $ids: LIST<STRING> -> work
// access: read, rows: all
UNWIND $ids AS id
MATCH (w:Work {id: id})
RETURN w {.*, sources: COLLECT { MATCH (s:Source)-[:REPORTS]->(w) RETURN s.id ORDER BY s.id }} AS work
