# Makes the reference vectors of this folder with R, independently of the code they test: Rscript make-vectors.R
# Lists within a field are separated by spaces. Numbers have 17 digits, so they read back as they were.
set.seed(20261120)
options(digits = 17, scipen = 0)

folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)[1]))
text <- function(x) paste(formatC(x, digits = 17, format = "g", width = 1), collapse = " ")
save <- function(name, rows) {
  lines <- vapply(rows, function(row) paste(vapply(row, text, ""), collapse = ","), "")
  writeLines(c(paste(names(rows[[1]]), collapse = ","), lines), file.path(folder, paste0(name, ".csv")))
}
confidences <- c(0.8, 0.95, 0.99, 0.998)

# Exact limits of a Poisson count.
rows <- list()
for (observed in c(0:20, 30, 50, 75, 100, 316, 1000, 12345, 1e5, 1e6)) for (confidence in confidences) {
  limits <- poisson.test(observed, conf.level = confidence)$conf.int
  rows[[length(rows) + 1]] <- list(observed = observed, confidence = confidence, lower = limits[1], upper = limits[2])
}
save("garwood", rows)

# Byar's approximation, by its formula.
rows <- list()
for (observed in c(10:20, 30, 57, 100, 316, 1000, 1e5, 1e6)) for (confidence in confidences) {
  z <- qnorm(1 - (1 - confidence) / 2)
  above <- observed + 1
  rows[[length(rows) + 1]] <- list(observed = observed, confidence = confidence,
    lower = observed * (1 - 1 / (9 * observed) - z / (3 * sqrt(observed)))^3,
    upper = above * (1 - 1 / (9 * above) + z / (3 * sqrt(above)))^3)
}
save("byar", rows)

probabilities <- c(10^-(1:12), 1 - 10^-(1:9), runif(40), 0.5 + c(-1, 1) * 1e-6, 0.25, 0.75)
save("normal-quantile", lapply(probabilities, function(p) list(probability = p, z = qnorm(p))))

z <- c(seq(-6, 6, by = 0.5), runif(20, -8, 8), 12, 30)
save("normal-upper-tail", lapply(z, function(z) list(z = z, probability = pnorm(z, lower.tail = FALSE))))

# Wilson's interval.
rows <- list()
for (total in c(1, 7, 40, 90, 341, 12345)) for (share in c(0, 0.01, 0.2, 0.5, 0.93, 1)) for (confidence in confidences[2:4]) {
  count <- round(share * total)
  limits <- suppressWarnings(prop.test(count, total, conf.level = confidence, correct = FALSE)$conf.int)
  rows[[length(rows) + 1]] <- list(count = count, total = total, confidence = confidence, lower = limits[1], upper = limits[2])
}
save("wilson", rows)

# Tails of the Poisson distribution.
rows <- list()
for (mean in c(0.01, 0.9, 5, 9, 10, 42.5, 342, 1e4)) for (count in unique(round(pmax(0, mean + c(-3, -1, 0, 1, 3) * sqrt(mean))))) {
  rows[[length(rows) + 1]] <- list(count = count, mean = mean,
    atMost = ppois(count, mean), atLeast = ppois(count - 1, mean, lower.tail = FALSE))
}
save("poisson-tails", rows)

# Exact funnel limits.
rows <- list()
for (expected in c(0.2, 0.9, 1, 1.8, 2.5, 4, 5, 6.3, 7.7, 9, 9.99)) for (confidence in confidences) {
  tail <- (1 - confidence) / 2
  rows[[length(rows) + 1]] <- list(expected = expected, confidence = confidence,
    lower = qpois(tail, expected) / expected, upper = qpois(tail, expected, lower.tail = FALSE) / expected)
}
save("funnel-exact", rows)

# Spearman's rho, with and without ties.
rows <- lapply(1:50, function(i) {
  n <- sample(3:60, 1)
  first <- if (i %% 2) sample(0:6, n, TRUE) else rnorm(n)
  second <- if (i %% 3) sample(0:4, n, TRUE) + first else runif(n)
  if (length(unique(first)) == 1) first[1] <- first[1] + 1
  if (length(unique(second)) == 1) second[1] <- second[1] + 1
  list(first = first, second = second, rho = unname(suppressWarnings(cor.test(first, second, method = "spearman")$estimate)))
})
save("spearman", rows)

rows <- lapply(1:40, function(i) {
  p <- if (i %% 2) runif(sample(1:40, 1))^3 else round(runif(sample(1:40, 1)), 1)
  list(pValues = p, adjusted = p.adjust(p, "BH"))
})
save("benjamini-hochberg", rows)

rows <- lapply(1:60, function(i) {
  values <- sort(if (i %% 2) rnorm(sample(1:30, 1)) else sample(0:9, sample(1:30, 1), TRUE))
  p <- sample(c(0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1, runif(1)), 1)
  list(sorted = values, probability = p, quantile = unname(quantile(values, p, type = 7)))
})
save("quantile", rows)

# Mann-Kendall: exact without ties under 50 numbers, else normal with continuity correction and tie correction.
rows <- lapply(1:60, function(i) {
  n <- if (i %% 10 == 0) sample(50:70, 1) else sample(5:45, 1)
  values <- if (i %% 3) rnorm(n) + (i %% 4) * seq_len(n) / n else sample(0:8, n, TRUE) + (i %% 5) * seq_len(n) %/% 10
  if (length(unique(values)) == 1) values[1] <- values[1] + 1
  s <- sum(outer(seq_len(n), seq_len(n), function(a, b) ifelse(a < b, sign(values[b] - values[a]), 0)))
  exact <- n < 50 && length(unique(values)) == n
  test <- suppressWarnings(cor.test(seq_len(n), values, method = "kendall", exact = exact, continuity = TRUE))
  list(values = values, s = s, pValue = test$p.value)
})
save("mann-kendall", rows)

# Marshall's estimator, by its formula.
rows <- lapply(1:30, function(i) {
  m <- sample(2:40, 1)
  bases <- round(exp(runif(m, 4, 11)))
  counts <- rpois(m, bases * 0.001 * (if (i %% 3) rgamma(m, 2, 2) else 1))
  if (sum(counts) == 0) counts[1] <- 1
  b <- sum(counts) / sum(bases)
  p <- counts / bases
  a <- max(0, weighted.mean((p - b)^2, bases) - b / mean(bases))
  list(counts = counts, bases = bases, overall = b, between = a, estimates = b + a * (p - b) / (a + b / bases))
})
save("empirical-bayes", rows)
