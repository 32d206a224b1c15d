// Gives, for each of the factors, a page of its links in the unfiltered network, best supported first, and how many there are; each with both of its factors as that network counts them.
// $factors: LIST<STRING>, $direction: STRING, $includeGroupings: BOOLEAN, $afterKey: INTEGER, $afterId: STRING, $limit: INTEGER -> parent, totalCount, page
// access: read, rows: all
UNWIND $factors AS parent
MATCH (f:Factor {id: parent})
CALL (f) {
  MATCH (f)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(other)
  WHERE ($includeGroupings OR NOT (f.grouping OR other.grouping))
    AND ($direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = f) = ($direction = 'OUT'))
  RETURN count(link) AS totalCount
}
CALL (f) {
  MATCH (f)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(other)
  WHERE ($includeGroupings OR NOT (f.grouping OR other.grouping))
    AND ($direction = 'BOTH' OR link:ASSOCIATED_WITH OR (startNode(link) = f) = ($direction = 'OUT'))
    AND ($afterId IS NULL OR link.workCount < $afterKey OR (link.workCount = $afterKey AND link.id > $afterId))
  WITH link
  ORDER BY link.workCount DESC, link.id
  LIMIT $limit
  WITH link, startNode(link) AS a, endNode(link) AS b
  ORDER BY link.workCount DESC, link.id
  RETURN collect({
    key: link.workCount,
    link: link {.*, from: a.id, to: b.id},
    from: a {
      .id, .name, .description, .kind, .domain, .level, .grouping, .sides,
      claimCount: CASE WHEN $includeGroupings THEN a.claimCount ELSE a.networkClaimCount END,
      workCount: CASE WHEN $includeGroupings THEN a.workCount ELSE a.networkWorkCount END
    },
    to: b {
      .id, .name, .description, .kind, .domain, .level, .grouping, .sides,
      claimCount: CASE WHEN $includeGroupings THEN b.claimCount ELSE b.networkClaimCount END,
      workCount: CASE WHEN $includeGroupings THEN b.workCount ELSE b.networkWorkCount END
    }
  }) AS page
}
RETURN parent, totalCount, page
