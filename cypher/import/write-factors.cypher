// Writes factors with what was derived for them.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
CREATE (factor:Factor)
SET factor = row
