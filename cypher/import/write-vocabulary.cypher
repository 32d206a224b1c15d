// Writes the rows of the vocabulary.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
CREATE (term:VocabularyTerm)
SET term = row
