"""Looks through the whole tree k times, each time for the smallest value above the last one. Time: O(n * k). Space: O(n)."""


def kth_smallest(root: TreeNode | None, k: int) -> int:
    last = -(10**9) - 1
    for _ in range(k):
        found = 10**9
        stack = [root]
        while stack:
            node = stack.pop()
            if node is not None:
                if last < node.val <= found:
                    found = node.val
                stack += [node.left, node.right]
        last = found
    return last
