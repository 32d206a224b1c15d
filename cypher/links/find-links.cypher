// Finds the links with the ids given, of all claims.
// $ids: LIST<STRING> -> id, from, to, family, sign, claimCount, workCount, sourceCount, statedCount, supporting, opposing, undirected, contested, bestAccess, yearFrom, yearTo, undatedSources, claims, works
// access: read, rows: all
UNWIND $ids AS id
// The id of a link names its factors.
WITH id, split(id, '~') AS parts
MATCH (a:Factor {id: parts[0]})
MATCH (b:Factor {id: parts[1]})
MATCH (a)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b)
WHERE link.id = id
RETURN link.id AS id, a.id AS from, b.id AS to, link.family AS family, link.sign AS sign,
  link.claimCount AS claimCount, link.workCount AS workCount, link.sourceCount AS sourceCount,
  link.statedCount AS statedCount, link.supporting AS supporting, link.opposing AS opposing,
  link.undirected AS undirected, link.contested AS contested, link.bestAccess AS bestAccess,
  link.yearFrom AS yearFrom, link.yearTo AS yearTo, link.undatedSources AS undatedSources,
  link.claims AS claims, link.works AS works
