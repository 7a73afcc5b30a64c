def invert_tree(root: "TreeNode | None") -> "TreeNode | None":
    """The mirror image of the tree."""
