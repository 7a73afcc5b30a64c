"""A heap of what is left, a queue of what cools down, the clock leaps over idle units. Time: O(t log 26). Space: O(1)."""


class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-count for count in Counter(tasks).values()]
        heapify(heap)
        cooling = deque()
        time = 0
        while heap or cooling:
            if not heap:
                time = max(time, cooling[0][1])
            while cooling and cooling[0][1] <= time:
                heappush(heap, cooling.popleft()[0])
            left = heappop(heap) + 1
            time += 1
            if left:
                cooling.append((left, time + n))
        return time
