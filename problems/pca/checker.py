import numpy as np


def check(args, expected, actual):
    """Orthonormal eigenvectors of the covariance, their eigenvalues in descending order, and the scores that belong to them."""
    x, k = args
    n, d = x.shape
    if not isinstance(actual, (tuple, list)) or len(actual) != 3:
        return "the answer is (components, variances, scores)"
    parts = {}
    for name, part, shape in zip(("components", "variances", "scores"), actual, ((k, d), (k,), (n, k))):
        try:
            parts[name] = np.array(part, dtype=float)
        except (TypeError, ValueError):
            return f"{name}: not an array of numbers"
        if parts[name].shape != shape:
            return f"{name}: expected shape {shape}, got {parts[name].shape}"
        if not np.isfinite(parts[name]).all():
            return f"{name}: nan or inf is never right here"
    components, variances, scores = parts.values()
    wanted = np.array(expected[1], dtype=float)
    return variances_are_off(len(x), variances, wanted) or components_are_off(x, components, wanted) or scores_are_off(x, components, scores) or True


def variances_are_off(n, variances, wanted):
    close = np.abs(variances - wanted) <= np.maximum(1e-6 * wanted, 1e-9 * wanted[0] + 1e-12)
    if close.all():
        return None
    j = int(np.argmin(close))
    said = f"variances[{j}]: expected {wanted[j]:.9g}, got {variances[j]:.9g}"
    for slip, value in (("divided by n instead of n - 1", wanted * (n - 1) / n), ("the singular values, neither squared nor divided", np.sqrt(wanted * (n - 1)))):
        if np.allclose(variances, value, rtol=1e-6, atol=1e-9):
            return f"{said}; this is what comes out when they are {slip}"
    return said


def components_are_off(x, components, wanted):
    products = components @ components.T
    off = np.abs(products - np.eye(len(components)))
    if off.max() > 1e-6:
        i, j = sorted(int(index) for index in np.unravel_index(off.argmax(), off.shape))
        what = "its length is not 1" if i == j else f"it is not orthogonal to components[{i}]"
        return f"components[{j}]: {what} (the dot product is {products[i, j]:.9g})"
    centred = x - x.mean(axis=0)
    covariance = centred.T @ centred / (len(x) - 1)
    rest = np.linalg.norm(components @ covariance - wanted[:, None] * components, axis=1)
    if rest.max() > 1e-6 * wanted[0] + 1e-12:
        j = int(rest.argmax())
        return f"components[{j}]: not an eigenvector of the covariance for the eigenvalue {wanted[j]:.9g}"


def scores_are_off(x, components, scores):
    right = (x - x.mean(axis=0)) @ components.T
    off = np.abs(scores - right)
    if off.max() > max(1e-9, 1e-6 * np.abs(right).max()):
        i, j = (int(index) for index in np.unravel_index(off.argmax(), off.shape))
        return f"scores[{i}][{j}]: row {i}, centred, has {right[i, j]:.9g} along your components[{j}], not {scores[i, j]:.9g}"
