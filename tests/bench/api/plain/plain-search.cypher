// Searches factors, claims and sources by full-text queries, best first.
// $factorQuery: STRING, $claimQuery: STRING, $sourceQuery: STRING, $limit: INTEGER -> type, score, id, name, kind, workCount, statement, source, sourceTitle, title, authors, year
// access: read
CALL () {
  CALL db.index.fulltext.queryNodes('factorText', $factorQuery) YIELD node, score
  RETURN node, 'factor' AS type, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('claimText', $claimQuery) YIELD node, score
  RETURN node, 'claim' AS type, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('sourceText', $sourceQuery) YIELD node, score
  RETURN node, 'source' AS type, score
}
WITH node, type, score
ORDER BY score DESC, node.id
LIMIT $limit
OPTIONAL MATCH (node)-[:STATED_IN]->(source:Source)
RETURN type, score, node.id AS id, node.name AS name, node.kind AS kind, node.workCount AS workCount,
  node.statement AS statement, source.id AS source, source.title AS sourceTitle, node.title AS title,
  node.authors AS authors, coalesce(node.year, source.year) AS year
ORDER BY score DESC, id
