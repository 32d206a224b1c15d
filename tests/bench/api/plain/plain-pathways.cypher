// Gives chains of influences from one factor to another that meet no factor twice and no grouping, shortest first.
// $from: STRING, $to: STRING, $limit: INTEGER -> factors, names, links, signs, workCounts
// access: read
MATCH (from:Factor {id: $from})
MATCH (to:Factor {id: $to})
MATCH chain = (from)-[:INFLUENCES*1..4]->(to)
WHERE all(f IN nodes(chain) WHERE NOT f.grouping AND single(same IN nodes(chain) WHERE same = f))
WITH [f IN nodes(chain) | f.id] AS factors, [f IN nodes(chain) | f.name] AS names,
  [l IN relationships(chain) | l.id] AS links, [l IN relationships(chain) | l.sign] AS signs,
  [l IN relationships(chain) | l.workCount] AS workCounts
RETURN factors, names, links, signs, workCounts
ORDER BY size(links), links
LIMIT $limit
