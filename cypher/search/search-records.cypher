// Searches factors, claims and sources by full-text queries, best first, behind a position; a query that is null looks for nothing, and one finds the given number at most. The records themselves only where they are wanted. Without any such record one row says how many there are.
// $factorQuery: STRING, $claimQuery: STRING, $sourceQuery: STRING, $nearFactors: MAP, $mostFound: INTEGER, $afterKey: FLOAT, $afterId: STRING, $limit: INTEGER, $withRecords: BOOLEAN -> totalCount, id, type, key, record
// access: read
CALL () {
  CALL () {
    UNWIND CASE WHEN $factorQuery IS NULL THEN [] ELSE [$factorQuery] END AS query
    CALL db.index.fulltext.queryNodes('factorText', query, {limit: $mostFound}) YIELD node, score
    RETURN node, score
    UNION ALL
    // The index does not know words that are mistyped and unfinished at once; what their names are near to is found by id.
    UNWIND keys($nearFactors) AS id
    MATCH (node:Factor {id: id})
    RETURN node, $nearFactors[id] AS score
  }
  RETURN node, 'factor' AS type, sum(score) AS score
  UNION ALL
  UNWIND CASE WHEN $claimQuery IS NULL THEN [] ELSE [$claimQuery] END AS query
  CALL db.index.fulltext.queryNodes('claimText', query, {limit: $mostFound}) YIELD node, score
  RETURN node, 'claim' AS type, score
  UNION ALL
  UNWIND CASE WHEN $sourceQuery IS NULL THEN [] ELSE [$sourceQuery] END AS query
  CALL db.index.fulltext.queryNodes('sourceText', query, {limit: $mostFound}) YIELD node, score
  RETURN node, 'source' AS type, score
}
// Put in order before it is gathered: rows that carry the whole list while they are put in order take its memory each.
WITH node, type, score, type + ':' + node.id AS id
ORDER BY score DESC, id
WITH collect({node: node, type: type, score: score, id: id}) AS found
WITH size(found) AS totalCount, [
  row IN found
  WHERE $afterId IS NULL OR row.score < $afterKey OR (row.score = $afterKey AND row.id > $afterId)
][..$limit] AS rows
UNWIND CASE WHEN rows = [] THEN [null] ELSE rows END AS row
WITH totalCount, row, row.node AS node
RETURN totalCount, row.id AS id, row.type AS type, row.score AS key, CASE
    WHEN NOT $withRecords THEN null
    WHEN row.type = 'claim' THEN node {
      .*,
      subject: head([(node)-[:SUBJECT]->(subject:Factor) | subject.id]),
      object: head([(node)-[:OBJECT]->(object:Factor) | object.id]),
      source: head([(node)-[:STATED_IN]->(source:Source) | source.id])
    }
    WHEN row.type = 'source' THEN node {.*, work: head([(node)-[:REPORTS]->(work:Work) | work.id])}
    ELSE node {.*}
  END AS record
ORDER BY key DESC, id
LIMIT $limit
