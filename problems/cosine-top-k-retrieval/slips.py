import numpy as np


def slips(args, expected):
    queries, docs, k = args
    if k < 0 or queries.shape[1] != docs.shape[1]:
        return
    with np.errstate(all="ignore"):
        products = queries @ docs.T
        cosines = np.round(unit(queries) @ unit(docs).T, 9)
        plain = products / np.outer(np.linalg.norm(queries, axis=1), np.linalg.norm(docs, axis=1))
        yield "the vectors are not divided by their norms", ranked(-np.round(products, 9), k)
        yield "squares overflow or vanish in the norms, since the vectors are not scaled first", ranked(-np.round(np.nan_to_num(plain), 9), k)
        yield "zero vectors give nan and are ranked last", ranked(-np.round(plain, 9), k)
        yield "equal similarities stand in the reverse order of their rows", [np.argsort(row, kind="stable")[::-1][:k].tolist() for row in cosines]
        yield "the least similar documents come first", ranked(cosines, k)
        yield "the sign of the similarity is lost", ranked(-np.abs(cosines), k)
        yield "the similarities are not rounded before ranking", ranked(-(unit(queries) @ unit(docs).T), k)
        yield "the right documents are returned in the order of their rows", [sorted(row) for row in expected]
        distances = [((docs - query) ** 2).sum(axis=1) for query in queries]
        yield "documents are ranked by Euclidean distance", [np.argsort(row, kind="stable")[:k].tolist() for row in distances]


def ranked(keys, k):
    return [np.argsort(row, kind="stable")[:k].tolist() for row in keys]


def unit(rows):
    largest = np.abs(rows).max(axis=1, keepdims=True)
    scaled = rows / np.where(largest == 0, 1.0, largest)
    norms = np.linalg.norm(scaled, axis=1, keepdims=True)
    return scaled / np.where(norms == 0, 1.0, norms)
