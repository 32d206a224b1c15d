// Gives the factors on most works, without groupings.
// $limit: INTEGER -> id, name, kind, domain, level, grouping, sides, claimCount, workCount
// access: read
MATCH (f:Factor)
WHERE NOT f.grouping AND f.workCount > 0
WITH f
ORDER BY f.workCount DESC, f.id
LIMIT $limit
RETURN f.id AS id, f.name AS name, f.kind AS kind, f.domain AS domain, f.level AS level, f.grouping AS grouping,
  f.sides AS sides, f.claimCount AS claimCount, f.workCount AS workCount
ORDER BY workCount DESC, id
