def is_valid_bst(root: "TreeNode | None") -> bool:
    """Whether every node's value lies between all of its left and all of its right subtree."""
