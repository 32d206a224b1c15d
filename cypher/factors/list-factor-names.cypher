// Lists the name of every factor.
// -> id, name
// access: read, rows: all
MATCH (f:Factor)
RETURN f.id AS id, f.name AS name
ORDER BY id
