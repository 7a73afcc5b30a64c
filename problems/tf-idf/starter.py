def tf_idf(train: list[list[str]], documents: list[list[str]]) -> list[dict[str, float]]:
    """Sparse TF-IDF vectors of length 1 for documents, with document frequencies from train."""
