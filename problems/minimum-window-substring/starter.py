def min_window(s: str, t: str) -> str:
    """The shortest stretch of s that holds all characters of t, with their counts; "" if there is none."""
