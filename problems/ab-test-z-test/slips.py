from math import erf, erfc, sqrt


def slips(args, expected):
    sa, na, sb, nb = args
    z, p = expected
    if p == 1.0:
        return
    a, b = sa / na, sb / nb
    yield "p is 1 - erf(...), which loses the digits of a small p; erfc keeps them", [z, 1 - erf(abs(z) / sqrt(2))]
    yield "p is one-sided; both tails count", [z, p / 2]
    yield "z is that of A against B; it has to be positive if B did better", [-z, p]
    yield "|z| stands for z", [abs(z), p]
    yield "p is computed from z without |z|", [z, erfc(z / sqrt(2))]
    yield "z is not divided by sqrt(2) in erfc", [z, erfc(abs(z))]
    unpooled = sqrt(a * (1 - a) / na + b * (1 - b) / nb)
    if unpooled:
        yield "the variance is not pooled", both((b - a) / unpooled)
    pooled = (sa + sb) / (na + nb)
    yield "the variance lacks (1/n_a + 1/n_b): it is that of both arms together, divided by n_a + n_b", both((b - a) / sqrt(pooled * (1 - pooled) / (na + nb)))


def both(z):
    return [z, erfc(abs(z) / sqrt(2))]
