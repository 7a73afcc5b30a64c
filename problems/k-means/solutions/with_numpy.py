"""Differences by broadcasting; sums of each cluster by a matrix of memberships. Time: O(i n k d). Space: O(n k d)."""

import numpy as np


def k_means(points, centroids, iterations):
    if len(points) == 0 or len(centroids) == 0:
        raise ValueError("needs points and centroids")
    x, centres = np.array(points, dtype=float), np.array(centroids, dtype=float)
    labels = None
    while True:
        squared = ((x[:, None, :] - centres) ** 2).sum(axis=2)
        before, labels = labels, squared.argmin(axis=1)
        if iterations == 0 or np.array_equal(labels, before):
            return labels.tolist(), centres, float(squared.min(axis=1).sum())
        iterations -= 1
        member = labels[:, None] == np.arange(len(centres))
        counts = member.sum(axis=0)[:, None]
        # Sums are taken of differences from one point: far from the origin they keep their digits.
        sums = member.T.astype(float) @ (x - x[0])
        centres = np.where(counts > 0, x[0] + sums / np.maximum(counts, 1), centres)
