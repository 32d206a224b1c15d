// Gives one factor.
// $id: STRING -> id, name, kind, domain, level, grouping, sides, claimCount, workCount
// access: read
MATCH (f:Factor {id: $id})
RETURN f.id AS id, f.name AS name, f.kind AS kind, f.domain AS domain, f.level AS level, f.grouping AS grouping,
  f.sides AS sides, f.claimCount AS claimCount, f.workCount AS workCount
ORDER BY id
LIMIT 1
