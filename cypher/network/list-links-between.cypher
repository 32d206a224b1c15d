// Gives the links between the factors given, best supported first.
// $factors: LIST<STRING>, $limit: INTEGER -> id, from, to, family, sign, claimCount, workCount, sourceCount, statedCount, supporting, opposing, undirected, contested, bestAccess, yearFrom, yearTo, undatedSources, claims, works
// access: read
UNWIND $factors AS slug
MATCH (:Factor {id: slug})-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-()
// A link between two of them is met from both ends, any other from one.
WITH link, count(*) AS ends
WHERE ends = 2
WITH link, startNode(link) AS a, endNode(link) AS b
ORDER BY link.workCount DESC, link.id
LIMIT $limit
RETURN link.id AS id, a.id AS from, b.id AS to, link.family AS family, link.sign AS sign,
  link.claimCount AS claimCount, link.workCount AS workCount, link.sourceCount AS sourceCount,
  link.statedCount AS statedCount, link.supporting AS supporting, link.opposing AS opposing,
  link.undirected AS undirected, link.contested AS contested, link.bestAccess AS bestAccess,
  link.yearFrom AS yearFrom, link.yearTo AS yearTo, link.undatedSources AS undatedSources,
  link.claims AS claims, link.works AS works
ORDER BY workCount DESC, id
