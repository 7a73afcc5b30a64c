def build_tree(preorder: list[int], inorder: list[int]) -> "TreeNode | None":
    """The root of the only tree with these two traversals."""
