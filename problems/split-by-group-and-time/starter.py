def split(groups: list[str], times: list[int], percent: int) -> tuple[list[int], list[int]]:
    """Training and validation row numbers: the newest groups are held out, training ends before they begin."""
