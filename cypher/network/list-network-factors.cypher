// Gives the best supported factors of the unfiltered network, by place; one of the limits is 0: the default network's, or that of the one with groupings.
// $networkLimit: INTEGER, $wholeLimit: INTEGER -> id, name, description, kind, domain, level, grouping, sides, claimCount, workCount
// access: read
MATCH (f:Factor)
USING INDEX f:Factor(networkRank)
WHERE f.networkRank <= $networkLimit
RETURN f.id AS id, f.name AS name, f.description AS description, f.kind AS kind, f.domain AS domain, f.level AS level,
  f.grouping AS grouping, f.sides AS sides, f.networkClaimCount AS claimCount, f.networkWorkCount AS workCount
ORDER BY f.networkRank
LIMIT $networkLimit
UNION ALL
MATCH (f:Factor)
USING INDEX f:Factor(rank)
WHERE f.rank <= $wholeLimit
RETURN f.id AS id, f.name AS name, f.description AS description, f.kind AS kind, f.domain AS domain, f.level AS level,
  f.grouping AS grouping, f.sides AS sides, f.claimCount AS claimCount, f.workCount AS workCount
ORDER BY f.rank
LIMIT $wholeLimit
