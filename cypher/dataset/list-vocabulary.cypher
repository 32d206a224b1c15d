// Gives every row of the vocabulary, by field, group and wording.
// $field: STRING -> term
// access: read, rows: all
MATCH (term:VocabularyTerm)
WHERE $field IS NULL OR term.field = $field
RETURN term {.*} AS term
ORDER BY term.field, term.group, term.wording
