"""
Walks signed networks with networkx: all simple paths, minimum cuts, link-disjoint paths and node cuts, without a line of
the program. Reads a list of questions from the JSON file named first and prints the answers as JSON.
"""
import json
import sys
from collections import defaultdict

import networkx as nx

START, END = "the start", "the end"


def arcs(question):
    """Every way that a link can be walked: from, to, link."""
    for link in question["links"]:
        yield link["from"], link["to"], link
        if link["family"] == "association":
            yield link["to"], link["from"], link


def walked(question):
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(question["factors"])
    for source, target, link in arcs(question):
        graph.add_edge(source, target, key=link["id"])
    return graph


def paths(question):
    """The paths that come to no wanted factor but their last, as lists of factors and of links, with their sign."""
    graph = walked(question)
    by_id = {link["id"]: link for link in question["links"]}
    found = []
    for goal in question["to"]:
        for start in question["from"]:
            if start == goal:
                continue
            others = set(question["to"]) - {start, goal}
            open_graph = graph.subgraph(set(graph) - others)
            for edges in nx.all_simple_edge_paths(open_graph, start, goal, cutoff=question["maxLength"]):
                links = [by_id[key] for _, _, key in edges]
                signs = [{"positive": 1, "negative": -1}.get(link["sign"], 0) for link in links]
                known = all(link["family"] == "influence" for link in links) and 0 not in signs
                product = 1
                for sign in signs:
                    product *= sign
                found.append(
                    {
                        "factors": [start] + [target for _, target, _ in edges],
                        "links": [link["id"] for link in links],
                        "sign": "unknown" if not known else "positive" if product > 0 else "negative",
                        "weakest": min(len(link["works"]) for link in links),
                        "thread": sorted(set.intersection(*(set(link["works"]) for link in links))),
                    }
                )
    return found


def joined(question, capacity_of):
    """One start and one end instead of several; links between the same two factors as one, with summed capacity."""
    name = lambda factor: START if factor in question["from"] else END if factor in question["to"] else factor
    capacity, links = defaultdict(int), defaultdict(set)
    for source, target, link in arcs(question):
        source, target = name(source), name(target)
        if source == target or target == START or source == END:
            continue
        capacity[source, target] += capacity_of(link)
        links[source, target].add(link["id"])
    graph = nx.DiGraph()
    graph.add_nodes_from([START, END])
    for (source, target), amount in capacity.items():
        graph.add_edge(source, target, capacity=amount, links=links[source, target])
    return graph


def cut_value(question, capacity_of):
    return nx.minimum_cut_value(joined(question, capacity_of), START, END)


def robustness(question):
    works = lambda link: len(link["works"])
    graph = joined(question, works)
    value, (inside, _) = nx.minimum_cut(graph, START, END)
    cut = set()
    for source, target, links in graph.edges(data="links"):
        if source in inside and target not in inside:
            cut |= links
    # The cut is the only one when each of its links is in every smallest cut: then a work more behind it counts.
    unique = all(
        cut_value(question, lambda link, more=one: works(link) + (link["id"] == more)) == value + 1 for one in cut
    )
    direct = graph.has_edge(START, END)
    connected = nx.has_path(graph, START, END)
    return {
        "value": value,
        "unique": unique,
        "disjoint": cut_value(question, lambda link: 1),
        "direct": direct,
        "nodes": None if direct else len(nx.minimum_node_cut(graph, START, END)) if connected else 0,
    }


def answer(question):
    overlap = set(question["from"]) & set(question["to"])
    return {"paths": paths(question), "robustness": None if overlap else robustness(question)}


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([answer(question) for question in json.load(file)]))
