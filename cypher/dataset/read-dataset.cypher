// Gives the dataset that is live with its counts, and how its sources were read.
// -> dataset, readingDepth
// access: read, rows: one
MATCH (d:Dataset)
WITH d
ORDER BY d.id
LIMIT 1
RETURN
  d {.*} AS dataset,
  COLLECT {
    MATCH (s:Source)
    WITH s.access AS access, count(s) AS sources, sum(s.claimCount) AS claims
    RETURN {access: access, sources: sources, claims: claims}
    ORDER BY access
  } AS readingDepth
