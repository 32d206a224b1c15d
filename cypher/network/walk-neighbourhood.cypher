// Gives the factors within 1 to 3 steps of some others in the unfiltered network, nearest first, then best supported, and how many factors and links lie there in all.
// $of: LIST<STRING>, $hops: INTEGER, $direction: STRING, $includeGroupings: BOOLEAN, $limit: INTEGER -> id, name, description, kind, domain, level, grouping, sides, claimCount, workCount, distance, totalFactors, totalLinks
// access: read
UNWIND $of AS slug
MATCH (start:Factor {id: slug})
WITH collect(DISTINCT start) AS starts
// Of a step back to where the walk has been the least distance counts, at the end.
WITH starts, COLLECT {
  UNWIND starts AS at
  WITH at WHERE $includeGroupings OR NOT at.grouping
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(next)
  WHERE $direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = at) = ($direction = 'OUT')
  WITH DISTINCT next
  WHERE $includeGroupings OR NOT next.grouping
  RETURN next
} AS once
WITH starts, once, COLLECT {
  UNWIND CASE WHEN $hops > 1 THEN once ELSE [] END AS at
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(next)
  WHERE $direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = at) = ($direction = 'OUT')
  WITH DISTINCT next
  WHERE $includeGroupings OR NOT next.grouping
  RETURN next
} AS twice
WITH starts, once, twice, COLLECT {
  UNWIND CASE WHEN $hops > 2 THEN twice ELSE [] END AS at
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(next)
  WHERE $direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = at) = ($direction = 'OUT')
  WITH DISTINCT next
  WHERE $includeGroupings OR NOT next.grouping
  RETURN next
} AS thrice
UNWIND [[starts, 0], [once, 1], [twice, 2], [thrice, 3]] AS level
WITH level[1] AS steps, level[0] AS reached
UNWIND reached AS f
WITH f, min(steps) AS distance
WITH collect({factor: f, distance: distance}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row.factor AS at
  WHERE $includeGroupings OR NOT at.grouping
  MATCH (at)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-()
  // A link between two of them is met from both ends, any other from one.
  RETURN count(link) - count(DISTINCT link) AS totalLinks
}
WITH size(found) AS totalFactors, totalLinks, found
UNWIND found AS row
WITH totalFactors, totalLinks, row.factor AS f, row.distance AS distance
WITH totalFactors, totalLinks, f, distance,
  CASE WHEN $includeGroupings THEN f.claimCount ELSE f.networkClaimCount END AS claimCount,
  CASE WHEN $includeGroupings THEN f.workCount ELSE f.networkWorkCount END AS workCount
ORDER BY distance, workCount DESC, f.id
LIMIT $limit
RETURN f.id AS id, f.name AS name, f.description AS description, f.kind AS kind, f.domain AS domain, f.level AS level,
  f.grouping AS grouping, f.sides AS sides, claimCount, workCount, distance, totalFactors, totalLinks
ORDER BY distance, workCount DESC, id
