"""Makes nearest-neighbours.csv of this folder with NumPy and SciPy, independently of the code it tests: python3 make-neighbours.py

A row: so many facts of so many regions (region by region), which facts are compared by ratio, how many neighbours, and their places
(region by region). Lists within a field are separated by spaces; the values have few digits, and the neighbours are of those.
"""

import pathlib

import numpy
from scipy.spatial import cKDTree
from scipy.stats import zscore

random = numpy.random.default_rng(20261127)
rows = ["facts,regions,logarithm,count,values,neighbours"]
for i in range(60):
    facts, regions = int(random.integers(1, 8)), int(random.integers(2, 40))
    count = int(random.integers(1, min(regions, 11)))
    logarithm = (random.random(facts) < 0.4).astype(int)
    scale = numpy.exp(random.normal(0, 4, facts))
    values = numpy.where(logarithm == 1, numpy.exp(random.normal(10, 1, (regions, facts))), random.normal(0, 1, (regions, facts)) * scale)
    values = numpy.array([[float(format(value, ".5g")) for value in row] for row in values])
    points = zscore(numpy.where(logarithm == 1, numpy.log(numpy.where(logarithm == 1, values, 1)), values), ddof=1)
    _, places = cKDTree(points).query(points, k=count + 1)
    neighbours = [[place for place in found if place != region][:count] for region, found in enumerate(places.tolist())]
    fields = [
        [facts],
        [regions],
        logarithm.tolist(),
        [count],
        [format(value, ".5g") for value in values.flatten()],
        [place for found in neighbours for place in found],
    ]
    rows.append(",".join(" ".join(str(value) for value in field) for field in fields))
pathlib.Path(__file__).with_name("nearest-neighbours.csv").write_text("\n".join(rows) + "\n")
