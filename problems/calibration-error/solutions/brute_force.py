"""For each example, looks for all others in its bin, edge by edge; the mean gap of the examples is the ECE. Time: O(n^2 + n b). Space: O(n)."""


def calibration_error(
    probabilities: list[float], labels: list[int], bins: int
) -> tuple[list[tuple[int, int, float, float]], float, float]:
    n = len(probabilities)
    if n != len(labels) or n == 0 or bins <= 0:
        raise ValueError("bad input")
    for p in probabilities:
        if not (p >= 0 and p <= 1):
            raise ValueError("not a probability")
    places = []
    for p in probabilities:
        place = 0
        while place < bins - 1 and p > (place + 1) / bins:
            place += 1
        places.append(place)
    gaps = []
    seen = set()
    for place in places:
        count = positives = 0
        total = 0.0
        for j in range(n):
            if places[j] == place:
                count += 1
                positives += labels[j]
                total += probabilities[j]
        gaps.append(abs(total - positives) / count)
        seen.add((place, count, total / count, positives / count))
    return sorted(seen), sum(gaps) / n, max(gaps)
