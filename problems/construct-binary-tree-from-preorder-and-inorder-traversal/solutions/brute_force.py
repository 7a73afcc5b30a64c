"""Puts the values in one by one as into a search tree that is sorted by their place in inorder. Time: O(n^2 * h). Space: O(n)."""


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    root = TreeNode(preorder[0])
    for value in preorder[1:]:
        node = root
        while True:
            side = "left" if inorder.index(value) < inorder.index(node.val) else "right"
            if getattr(node, side) is None:
                setattr(node, side, TreeNode(value))
                break
            node = getattr(node, side)
    return root
