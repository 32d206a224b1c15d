// Stores a view under the id that its content makes; a view that is stored already stays as it is.
// $id: STRING, $json: STRING, $dataVersion: STRING, $createdAt: STRING -> json, dataVersion, createdAt
// access: write
MERGE (v:View {id: $id})
ON CREATE SET v.json = $json, v.dataVersion = $dataVersion, v.createdAt = $createdAt
RETURN v.json AS json, v.dataVersion AS dataVersion, v.createdAt AS createdAt
