// Gives what a link joins a factor to, without groupings, on most works first, with the link.
// $of: STRING, $limit: INTEGER -> id, from, to, family, sign, claimCount, workCount, statedCount, supporting, opposing, undirected, contested, bestAccess, name, kind, domain, level, grouping, sides, neighbourClaimCount, neighbourWorkCount, fromName, fromKind, toName, toKind, sourceCount, yearFrom, yearTo, undatedSources
// access: read
MATCH (c:Factor {id: $of})-[joined:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(f:Factor)
WHERE NOT f.grouping
WITH f, collect(joined) AS links, sum(joined.workCount) AS works
ORDER BY works DESC, f.id
LIMIT $limit
UNWIND links AS l
WITH f, l, startNode(l) AS from, endNode(l) AS to
RETURN l.id AS id, from.id AS from, to.id AS to, l.family AS family, l.sign AS sign, l.claimCount AS claimCount,
  l.workCount AS workCount, l.statedCount AS statedCount, l.supporting AS supporting, l.opposing AS opposing,
  l.undirected AS undirected, l.contested AS contested, l.bestAccess AS bestAccess,
  f.name AS name, f.kind AS kind, f.domain AS domain, f.level AS level, f.grouping AS grouping, f.sides AS sides,
  f.claimCount AS neighbourClaimCount, f.workCount AS neighbourWorkCount, from.name AS fromName,
  from.kind AS fromKind, to.name AS toName, to.kind AS toKind, l.sourceCount AS sourceCount, l.yearFrom AS yearFrom,
  l.yearTo AS yearTo, l.undatedSources AS undatedSources
ORDER BY id
