// Gives a factor and those that a link joins it to, without groupings, on most works first.
// $of: STRING, $limit: INTEGER -> id, name, kind, domain, level, grouping, sides, claimCount, workCount
// access: read
MATCH (c:Factor {id: $of})
OPTIONAL MATCH (c)-[:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(near:Factor)
WHERE NOT near.grouping
WITH c, collect(DISTINCT near) AS around
UNWIND [c] + around AS f
WITH c, f
ORDER BY f <> c, f.workCount DESC, f.id
LIMIT $limit
RETURN f.id AS id, f.name AS name, f.kind AS kind, f.domain AS domain, f.level AS level, f.grouping AS grouping,
  f.sides AS sides, f.claimCount AS claimCount, f.workCount AS workCount
