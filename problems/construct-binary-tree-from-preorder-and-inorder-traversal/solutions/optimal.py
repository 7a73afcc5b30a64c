"""Takes the roots from preorder one by one and splits stretches of inorder. Time: O(n). Space: O(n)."""


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    position = {value: i for i, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(start: int, end: int) -> TreeNode | None:
        if start == end:
            return None
        root = TreeNode(next(roots))
        middle = position[root.val]
        # Left before right: this is the order in which preorder holds their roots.
        root.left = build(start, middle)
        root.right = build(middle + 1, end)
        return root

    return build(0, len(inorder))
