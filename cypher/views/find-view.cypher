// Gives the stored view with this id; no row when there is none.
// $id: STRING -> json, dataVersion, createdAt
// access: read, rows: one
MATCH (v:View {id: $id})
RETURN v.json AS json, v.dataVersion AS dataVersion, v.createdAt AS createdAt
ORDER BY v.id
LIMIT 1
