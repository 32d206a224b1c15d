// Gives the links between the best supported factors of the unfiltered network, best supported first; of the two limits on factors one is 0, as for their list.
// $networkLimit: INTEGER, $wholeLimit: INTEGER, $limit: INTEGER -> id, from, to, family, sign, claimCount, workCount, sourceCount, statedCount, supporting, opposing, undirected, contested, bestAccess, yearFrom, yearTo, undatedSources, claims, works
// access: read
CALL () {
  MATCH (a:Factor)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b)
  USING INDEX a:Factor(networkRank)
  WHERE a.networkRank <= $networkLimit AND b.networkRank <= $networkLimit
  RETURN a, b, link
  UNION ALL
  MATCH (a:Factor)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b)
  USING INDEX a:Factor(rank)
  WHERE a.rank <= $wholeLimit AND b.rank <= $wholeLimit
  RETURN a, b, link
}
WITH a, b, link
ORDER BY link.workCount DESC, link.id
LIMIT $limit
RETURN link.id AS id, a.id AS from, b.id AS to, link.family AS family, link.sign AS sign,
  link.claimCount AS claimCount, link.workCount AS workCount, link.sourceCount AS sourceCount,
  link.statedCount AS statedCount, link.supporting AS supporting, link.opposing AS opposing,
  link.undirected AS undirected, link.contested AS contested, link.bestAccess AS bestAccess,
  link.yearFrom AS yearFrom, link.yearTo AS yearTo, link.undatedSources AS undatedSources,
  link.claims AS claims, link.works AS works
ORDER BY workCount DESC, id
