// Lists every factor with what decides whether it lies in the default network.
// -> id, grouping
// access: read, rows: all
MATCH (factor:Factor)
RETURN factor.id AS id, factor.grouping AS grouping
ORDER BY id
