"""Sweeps over all ends, counting how many intervals are open. Time: O(n log n). Space: O(n)."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        # At one point, what opens comes before what closes: touching intervals are joined.
        events = sorted([(a, 0) for a, _ in intervals] + [(b, 1) for _, b in intervals])
        result = []
        depth = 0
        for point, closes in events:
            if closes:
                depth -= 1
                if depth == 0:
                    result[-1].append(point)
            else:
                if depth == 0:
                    result.append([point])
                depth += 1
        return result
