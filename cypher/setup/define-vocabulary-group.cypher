// Finds the rows of the vocabulary by field and group.
// ->
// access: write
CREATE INDEX vocabularyGroup IF NOT EXISTS FOR (t:VocabularyTerm) ON (t.field, t.group)
