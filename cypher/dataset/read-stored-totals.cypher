// Gives how many rows of each kind the live dataset has, and how much its unfiltered networks hold.
// -> factors, claims, sources, links, linkedFactors, networkFactors, networkLinks
// access: read, rows: one
MATCH (d:Dataset)
RETURN d.factors AS factors, d.claims AS claims, d.sources AS sources, d.links AS links,
  d.linkedFactors AS linkedFactors, d.networkFactors AS networkFactors, d.networkLinks AS networkLinks
ORDER BY d.id
LIMIT 1
