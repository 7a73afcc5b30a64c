def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] + [-1] * amount
    for total in range(1, amount + 1):
        options = [fewest[total - coin] + 1 for coin in coins if coin <= total]
        if options:
            fewest[total] = min(options)
    return fewest[amount]
