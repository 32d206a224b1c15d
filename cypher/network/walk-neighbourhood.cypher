// Gives the factors within 1 to 3 steps of some others in the unfiltered network, nearest first, then best supported, and how many factors and links lie there in all.
// $of: LIST<STRING>, $hops: INTEGER, $direction: STRING, $includeGroupings: BOOLEAN, $limit: INTEGER -> id, name, description, kind, domain, level, grouping, sides, claimCount, workCount, distance, totalFactors, totalLinks
// access: read
UNWIND $of AS slug
MATCH (start:Factor {id: slug})
WITH collect(DISTINCT start) AS starts
// Of a step back to where the walk has been the least distance counts, at the end.
CALL (starts) {
  UNWIND starts AS at
  WITH at WHERE $includeGroupings OR NOT at.grouping
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(next)
  WHERE $direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = at) = ($direction = 'OUT')
  WITH collect(DISTINCT next) AS met
  RETURN [next IN met WHERE $includeGroupings OR NOT next.grouping] AS once
}
CALL (once) {
  UNWIND CASE WHEN $hops > 1 THEN once ELSE [] END AS at
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(next)
  WHERE $direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = at) = ($direction = 'OUT')
  WITH collect(DISTINCT next) AS met
  RETURN [next IN met WHERE $includeGroupings OR NOT next.grouping] AS twice
}
CALL (twice) {
  UNWIND CASE WHEN $hops > 2 THEN twice ELSE [] END AS at
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(next)
  WHERE $direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = at) = ($direction = 'OUT')
  WITH collect(DISTINCT next) AS met
  RETURN [next IN met WHERE $includeGroupings OR NOT next.grouping] AS thrice
}
WITH [[starts, 0], [once, 1], [twice, 2], [thrice, 3]] AS levels
CALL (levels) {
  UNWIND levels AS level
  UNWIND level[0] AS f
  RETURN collect(DISTINCT f) AS reached
}
CALL (reached) {
  // Where the links from all of them arrive, and which of those factors are among them.
  CALL (reached) {
    UNWIND reached AS at
    WITH at WHERE $includeGroupings OR NOT at.grouping
    MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(next)
    RETURN next AS f, count(link) AS arriving, 0 AS among
    UNION ALL
    UNWIND reached AS at
    WITH at WHERE $includeGroupings OR NOT at.grouping
    RETURN at AS f, 0 AS arriving, 1 AS among
  }
  WITH f, sum(arriving) AS arriving, sum(among) AS among
  WHERE among > 0
  RETURN sum(arriving) AS totalLinks
}
WITH levels, size(reached) AS totalFactors, totalLinks
UNWIND levels AS level
WITH totalFactors, totalLinks, level[1] AS steps, level[0] AS found
UNWIND found AS f
// Grouped, a row no longer carries the lists, which would count towards its memory while rows are put in order.
WITH totalFactors, totalLinks, f, min(steps) AS distance
WITH totalFactors, totalLinks, f, distance,
  CASE WHEN $includeGroupings THEN f.claimCount ELSE f.networkClaimCount END AS claimCount,
  CASE WHEN $includeGroupings THEN f.workCount ELSE f.networkWorkCount END AS workCount
ORDER BY distance, workCount DESC, f.id
LIMIT $limit
RETURN f.id AS id, f.name AS name, f.description AS description, f.kind AS kind, f.domain AS domain, f.level AS level,
  f.grouping AS grouping, f.sides AS sides, claimCount, workCount, distance, totalFactors, totalLinks
ORDER BY distance, workCount DESC, id
