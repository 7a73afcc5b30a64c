def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] + [amount] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return fewest[amount] if fewest[amount] < amount or amount == 0 else -1
