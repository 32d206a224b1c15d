// Writes works.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
CREATE (work:Work)
SET work = row
