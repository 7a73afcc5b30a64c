def path_sum(root: "TreeNode | None", target_sum: int) -> int:
    """The number of downward paths whose values add up to target_sum."""
