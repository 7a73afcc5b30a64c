def ab_test(successes_a: int, trials_a: int, successes_b: int, trials_b: int) -> list[float]:
    """The pooled two-proportion z-test: [z, two-sided p-value]; z is positive if B did better."""
