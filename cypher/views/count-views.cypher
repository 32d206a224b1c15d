// Counts the stored views.
// -> views
// access: read, rows: one
MATCH (v:View)
RETURN count(v) AS views
