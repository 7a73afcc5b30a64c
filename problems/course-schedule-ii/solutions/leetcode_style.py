"""Depth-first search without recursion, in the reverse order of finishing. Time: O(V + E). Space: O(V + E)."""


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        requires = defaultdict(list)
        for course, required in prerequisites:
            requires[course].append(required)
        state = [0] * numCourses
        order = []
        for start in range(numCourses):
            if state[start]:
                continue
            state[start] = 1
            stack = [(start, iter(requires[start]))]
            while stack:
                course, rest = stack[-1]
                for required in rest:
                    if state[required] == 1:
                        return []
                    if state[required] == 0:
                        state[required] = 1
                        stack.append((required, iter(requires[required])))
                        break
                else:
                    state[course] = 2
                    order.append(course)
                    stack.pop()
        return order
