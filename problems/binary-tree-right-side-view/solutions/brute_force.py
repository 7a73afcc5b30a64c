"""For each depth looks through the whole tree, from left to right, for the last node there. Time: O(n * h). Space: O(h)."""


def right_side_view(root: TreeNode | None) -> list[int]:
    view: list[int] = []
    while True:
        seen = None
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node is not None:
                if depth == len(view):
                    seen = node
                stack.append((node.right, depth + 1))
                stack.append((node.left, depth + 1))
        if seen is None:
            return view
        view.append(seen.val)
