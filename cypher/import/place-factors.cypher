// Writes where factors stand in the unfiltered networks.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (factor:Factor {id: row.id})
SET factor += row
