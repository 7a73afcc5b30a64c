"""Quickselect with random pivots and three parts, in place. Time: O(n). Space: O(1)."""


class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        def distance(i):
            return points[i][0] ** 2 + points[i][1] ** 2

        low, high = 0, len(points) - 1
        while low < high:
            pivot = distance(random.randint(low, high))
            nearer, i, farther = low, low, high
            while i <= farther:
                d = distance(i)
                if d < pivot:
                    points[nearer], points[i] = points[i], points[nearer]
                    nearer += 1
                    i += 1
                elif d > pivot:
                    points[farther], points[i] = points[i], points[farther]
                    farther -= 1
                else:
                    i += 1
            if k <= nearer:
                high = nearer - 1
            elif k > farther:
                low = farther + 1
            else:
                break
        return points[:k]
