// Gives the links between some factors, on most works first.
// $factors: LIST<STRING>, $limit: INTEGER -> id, from, to, family, sign, claimCount, workCount, statedCount, supporting, opposing, undirected, contested, bestAccess
// access: read
MATCH (f:Factor)
WHERE f.id IN $factors
WITH collect(f) AS shown
UNWIND shown AS from
MATCH (from)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(to)
WHERE to IN shown
RETURN l.id AS id, from.id AS from, to.id AS to, l.family AS family, l.sign AS sign, l.claimCount AS claimCount,
  l.workCount AS workCount, l.statedCount AS statedCount, l.supporting AS supporting, l.opposing AS opposing,
  l.undirected AS undirected, l.contested AS contested, l.bestAccess AS bestAccess
ORDER BY workCount DESC, id
LIMIT $limit
