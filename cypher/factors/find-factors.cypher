// Finds the factors with the ids given.
// $ids: LIST<STRING> -> factor
// access: read, rows: all
UNWIND $ids AS id
MATCH (f:Factor {id: id})
RETURN f {.*} AS factor
