// Lists every factor, groupings included.
// -> factor
// access: read, rows: all
MATCH (f:Factor)
RETURN f {.*} AS factor
ORDER BY f.id
