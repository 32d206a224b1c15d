// Gives the links on most works, with both ends by name.
// $limit: INTEGER -> id, from, to, family, sign, claimCount, workCount, statedCount, supporting, opposing, undirected, contested, bestAccess, fromName, fromKind, toName, toKind, sourceCount, yearFrom, yearTo, undatedSources
// access: read
MATCH (from:Factor)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(to:Factor)
WITH from, l, to
ORDER BY l.workCount DESC, l.id
LIMIT $limit
RETURN l.id AS id, from.id AS from, to.id AS to, l.family AS family, l.sign AS sign, l.claimCount AS claimCount,
  l.workCount AS workCount, l.statedCount AS statedCount, l.supporting AS supporting, l.opposing AS opposing,
  l.undirected AS undirected, l.contested AS contested, l.bestAccess AS bestAccess,
  from.name AS fromName, from.kind AS fromKind, to.name AS toName, to.kind AS toKind, l.sourceCount AS sourceCount,
  l.yearFrom AS yearFrom, l.yearTo AS yearTo, l.undatedSources AS undatedSources
ORDER BY workCount DESC, id
