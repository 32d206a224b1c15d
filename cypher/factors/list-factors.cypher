// Gives a page of the factors that pass the filter, behind a position, and how many pass.
// $factors: LIST<STRING>, $kinds: LIST<STRING>, $domains: LIST<STRING>, $levels: LIST<STRING>, $sides: LIST<STRING>, $preventionLevels: LIST<STRING>, $includeGroupings: BOOLEAN, $minWorks: INTEGER, $textPatterns: LIST<STRING>, $baseLetters: LIST<LIST<STRING>>, $orderBy: STRING, $descending: BOOLEAN, $afterKey: ANY, $afterId: STRING, $limit: INTEGER -> totalCount, page
// access: read, rows: one
MATCH (f:Factor)
WHERE ($factors IS NULL OR f.id IN $factors)
  AND ($kinds IS NULL OR f.kind IN $kinds)
  AND ($domains IS NULL OR f.domain IN $domains)
  AND ($levels IS NULL OR f.level IN $levels)
  AND ($sides IS NULL OR any(side IN f.sides WHERE side IN $sides))
  AND ($preventionLevels IS NULL OR f.preventionLevel IN $preventionLevels)
  AND ($includeGroupings IS NULL OR $includeGroupings OR NOT f.grouping)
  AND ($minWorks IS NULL OR f.workCount >= $minWorks)
  AND ($textPatterns IS NULL OR all(pattern IN $textPatterns WHERE
    reduce(text = toLower(normalize(f.name + '\n' + coalesce(f.description, ''), NFKD)),
      letter IN $baseLetters | replace(text, letter[0], letter[1])) =~ pattern))
WITH f, CASE $orderBy
    WHEN 'WORK_COUNT' THEN f.workCount
    WHEN 'CLAIM_COUNT' THEN f.claimCount
    WHEN 'NAME' THEN toLower(f.name)
    ELSE f.id
  END AS key
// Put in order before it is gathered: rows that carry the whole list while they are put in order take its memory each.
WITH f, key
ORDER BY
  CASE WHEN $descending THEN null ELSE key END,
  CASE WHEN $descending THEN key END DESC,
  f.id
WITH collect({factor: f, key: key}) AS found
WITH size(found) AS totalCount, [
  row IN found
  WHERE $afterId IS NULL
    OR CASE WHEN row.key = $afterKey THEN row.factor.id > $afterId ELSE (row.key < $afterKey) = $descending END
][..$limit] AS rows
RETURN totalCount, COLLECT {
  UNWIND rows AS row
  WITH row.factor AS f, row.key AS key
  RETURN {factor: f {.*}, key: key}
} AS page
