def max_area(height: list[int]) -> int:
    """The most water that two of the walls hold between them."""
