"""Prints, as JSON, what networkx and igraph make of the GraphML file named."""
import json
import sys

import igraph
import networkx

path = sys.argv[1]
graph = networkx.read_graphml(path, force_multigraph=True)
second = igraph.Graph.Read_GraphML(path)
json.dump(
    {
        "directed": graph.is_directed(),
        "about": {key: value for key, value in graph.graph.items() if not key.endswith("_default")},
        "nodes": dict(graph.nodes(data=True)),
        "edges": {key: {"from": start, "to": end, **data} for start, end, key, data in graph.edges(keys=True, data=True)},
        "igraph": {
            "directed": second.is_directed(),
            "labels": dict(zip(second.vs["id"], second.vs["label"], strict=True)),
            "edges": {
                edge["link_id"]: [second.vs[edge.source]["id"], second.vs[edge.target]["id"], edge["work_count"]]
                for edge in second.es
            },
        },
    },
    sys.stdout,
)
