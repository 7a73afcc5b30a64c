def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    """Return the cells [r, c] from which water reaches both oceans, in any order."""
