// Gives a page of the sources that pass the filter, behind a position, and how many pass.
// $works: LIST<STRING>, $access: LIST<STRING>, $publishedFrom: INTEGER, $publishedTo: INTEGER, $includeUndated: BOOLEAN, $withClaims: BOOLEAN, $textPatterns: LIST<STRING>, $baseLetters: LIST<LIST<STRING>>, $orderBy: STRING, $descending: BOOLEAN, $afterKey: ANY, $afterId: STRING, $limit: INTEGER -> totalCount, page
// access: read, rows: one
MATCH (s:Source)-[:REPORTS]->(work:Work)
WHERE ($works IS NULL OR work.id IN $works)
  AND ($access IS NULL OR s.access IN $access)
  AND ($publishedFrom IS NULL OR s.year IS NULL OR s.year >= $publishedFrom)
  AND ($publishedTo IS NULL OR s.year IS NULL OR s.year <= $publishedTo)
  AND ($includeUndated IS NULL OR $includeUndated OR s.year IS NOT NULL)
  AND ($withClaims IS NULL OR (s.claimCount > 0) = $withClaims)
  AND ($textPatterns IS NULL OR all(pattern IN $textPatterns WHERE
    reduce(text = toLower(normalize(s.title + '\n' + coalesce(s.authors, ''), NFKD)),
      letter IN $baseLetters | replace(text, letter[0], letter[1])) =~ pattern))
WITH s, work.id AS work, CASE $orderBy
    WHEN 'YEAR' THEN s.year
    WHEN 'TITLE' THEN toLower(s.title)
    WHEN 'CLAIM_COUNT' THEN s.claimCount
    ELSE s.id
  END AS key
// Put in order before it is gathered: rows that carry the whole list while they are put in order take its memory each.
WITH s, work, key
ORDER BY
  key IS NULL,
  CASE WHEN $descending THEN null ELSE key END,
  CASE WHEN $descending THEN key END DESC,
  s.id
WITH collect({source: s, work: work, key: key}) AS found
WITH size(found) AS totalCount, [
  row IN found
  WHERE $afterId IS NULL
    OR CASE
      WHEN row.key IS NULL THEN $afterKey IS NOT NULL OR row.source.id > $afterId
      WHEN $afterKey IS NULL THEN false
      WHEN row.key = $afterKey THEN row.source.id > $afterId
      ELSE (row.key < $afterKey) = $descending
    END
][..$limit] AS rows
RETURN totalCount, COLLECT {
  UNWIND rows AS row
  WITH row.source AS s, row.work AS work, row.key AS key
  RETURN {source: s {.*, work: work}, key: key}
} AS page
