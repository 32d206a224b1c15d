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
WITH collect({source: s, work: work, key: key}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row, row.source AS s, row.key AS key
  WHERE $afterId IS NULL
    OR CASE
      WHEN key IS NULL THEN $afterKey IS NOT NULL OR s.id > $afterId
      WHEN $afterKey IS NULL THEN false
      WHEN key = $afterKey THEN s.id > $afterId
      ELSE (key < $afterKey) = $descending
    END
  ORDER BY
    key IS NULL,
    CASE WHEN $descending THEN null ELSE key END,
    CASE WHEN $descending THEN key END DESC,
    s.id
  LIMIT $limit
  RETURN collect({source: s {.*, work: row.work}, key: key}) AS page
}
RETURN size(found) AS totalCount, page
