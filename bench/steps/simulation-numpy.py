"""The simulation of simulation.mjs as one would write it with numpy: prints the median milliseconds."""

import sys
import time

import numpy as np

TRIALS = int(sys.argv[1])
Z90 = 1.2815515655446004
random = np.random.default_rng(1)


def spread(low, high):
    return random.normal((low + high) / 2, (high - low) / (2 * Z90), TRIALS)


def logit(share):
    return np.log(share / (1 - share))


def simulate():
    sessions = np.exp(spread(np.log(40000), np.log(62000)))
    rate = 1 / (1 + np.exp(-spread(logit(0.55), logit(0.75))))
    interactions = np.exp(spread(np.log(3.2), np.log(5)))
    bills = [sessions * rate * 0.99, sessions * interactions * 0.16]
    resolutions = sessions * rate
    costs = [bill / resolutions for bill in bills]
    return [
        (bill.mean(), np.quantile(bill, [0.1, 0.5, 0.9]), np.quantile(cost, [0.1, 0.5, 0.9]), (bill > 40000).mean())
        for bill, cost in zip(bills, costs)
    ] + [(costs[0] < costs[1]).mean()]


times = []
for _ in range(3 + 11):
    start = time.perf_counter()
    simulate()
    times.append((time.perf_counter() - start) * 1000)
print(sorted(times[3:])[5])
