from collections import defaultdict


def path_sum(root, target_sum):
    seen = defaultdict(int)

    def walk(node, total):
        if node is None:
            return 0
        total += node.val
        found = seen[total - target_sum]
        seen[total] += 1
        found += walk(node.left, total) + walk(node.right, total)
        seen[total] -= 1
        return found

    return walk(root, 0)
