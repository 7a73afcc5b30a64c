def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    """All ways to write target as a sum of candidates, each used any number of times; each way once."""
