def kth_smallest(root: "TreeNode | None", k: int) -> int:
    """The k-th smallest value of a binary search tree, counted from 1."""
