# Prints what base R makes of published series, a line for each result: series, result, numbers with all their digits.
#   Rscript series.R > series.txt
# The series come with R:
#   nile     flow of the Nile at Aswan, 1871 to 1970; Cobb (1978), Biometrika 65:243
#   huron    level of Lake Huron, 1875 to 1972; Brockwell and Davis (1991), Time Series and Forecasting Methods
#   haven    mean temperature in New Haven, 1912 to 1971; Vaux and Brinker (1972), Cycles 23:117
#   miles    miles flown by passengers of U.S. airlines, 1937 to 1960; F.A.A. Statistical Handbook of Aviation
line <- function(...) {
  parts <- list(...)
  cat(parts[[1]], parts[[2]], sprintf("%.17g", unlist(parts[-(1:2)])), "\n", sep = " ")
}
series <- function(name, data) {
  y <- as.numeric(data)
  x <- as.numeric(time(data))
  line(name, "x", x)
  line(name, "y", y)
  signs <- sign(outer(y, y, "-"))
  line(name, "s", sum(signs[lower.tri(signs)]))
  tied <- any(duplicated(y)) || length(y) >= 50
  test <- suppressWarnings(cor.test(x, y, method = "kendall", exact = !tied, continuity = TRUE))
  line(name, "tau_b", test$estimate)
  line(name, "p", test$p.value)
  # R tells z only of the test that is not exact.
  line(name, "z", suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE, continuity = TRUE))$statistic)
  for (first in c(5, 8, 20)) {
    line(name, paste0("p.first", first), suppressWarnings(cor.test(x[1:first], y[1:first], method = "kendall", continuity = TRUE))$p.value)
  }
}
series("nile", Nile)
series("huron", LakeHuron)
series("haven", nhtemp)
series("miles", airmiles)
