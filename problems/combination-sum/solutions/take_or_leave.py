"""Takes the last candidate once more, or never again. Time: O(n * 2^t). Space: O(n + t)."""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    def ways(count: int, left: int) -> list[list[int]]:
        if left == 0:
            return [[]]
        if left < 0 or count == 0:
            return []
        number = candidates[count - 1]
        return ways(count - 1, left) + [[*way, number] for way in ways(count, left - number)]

    return ways(len(candidates), target)
