# Prints what R's metafor makes of published meta-analyses, a line for each result: data set, result, numbers with all their digits.
#   Rscript metafor.R > metafor.txt
# The data sets come with R's metadat:
#   bcg         dat.bcg: Colditz et al. (1994), BCG vaccine against tuberculosis, JAMA 271:698; log risk ratios, on latitude
#   normand     dat.normand1999: Normand (1999), stay in hospital after stroke, Stat. Med. 18:321; mean differences, on the number of patients
#   hackshaw    dat.hackshaw1998: Hackshaw (1998), passive smoking and lung cancer, Stat. Methods Med. Res. 7:119; log odds ratios, on the year
#   raudenbush  dat.raudenbush1985: Raudenbush and Bryk (1985), teachers' expectations, J. Educ. Stat. 10:75; differences, on weeks
suppressMessages(library(metafor))

line <- function(...) {
  parts <- list(...)
  cat(parts[[1]], parts[[2]], sprintf("%.17g", unlist(parts[-(1:2)])), "\n", sep = " ")
}

# metafor stops scoring at a change of 1e-5; here it goes on to the end.
exactly <- list(threshold = 1e-11, maxiter = 10000)

study <- function(name, y, v, x) {
  line(name, "y", y)
  line(name, "v", v)
  line(name, "x", x)
  for (method in c("DL", "REML")) {
    label <- tolower(method)
    pooled <- rma(y, v, method = method, control = exactly)
    interval <- predict(pooled)
    line(name, paste0(label, ".q"), pooled$QE)
    line(name, paste0(label, ".q.p"), pooled$QEp)
    line(name, paste0(label, ".i2"), pooled$I2)
    line(name, paste0(label, ".h2"), pooled$H2)
    line(name, paste0(label, ".tau2"), pooled$tau2)
    line(name, paste0(label, ".tau2.se"), pooled$se.tau2)
    line(name, paste0(label, ".estimate"), pooled$beta[1])
    line(name, paste0(label, ".se"), pooled$se)
    line(name, paste0(label, ".ci"), pooled$ci.lb, pooled$ci.ub)
    line(name, paste0(label, ".prediction"), interval$pi.lb, interval$pi.ub)
    back <- predict(pooled, transf = exp)
    line(name, paste0(label, ".back"), back$ci.lb, back$ci.ub, back$pi.lb, back$pi.ub)
    deleted <- rstudent(pooled)
    line(name, paste0(label, ".deleted.resid"), deleted$resid)
    line(name, paste0(label, ".deleted.se"), deleted$se)
    line(name, paste0(label, ".deleted.z"), deleted$z)
    drawn <- blup(pooled)
    line(name, paste0(label, ".blup"), drawn$pred)
    line(name, paste0(label, ".blup.se"), drawn$se)
    line(name, paste0(label, ".blup.lower"), drawn$pi.lb)
    line(name, paste0(label, ".blup.upper"), drawn$pi.ub)
    trend <- rma(y, v, mods = ~x, method = method, control = exactly)
    line(name, paste0(label, ".trend"), trend$beta)
    line(name, paste0(label, ".trend.se"), trend$se)
    line(name, paste0(label, ".trend.tau2"), trend$tau2)
    line(name, paste0(label, ".trend.q"), trend$QE)
    line(name, paste0(label, ".trend.q.p"), trend$QEp)
    line(name, paste0(label, ".trend.i2"), trend$I2)
    line(name, paste0(label, ".trend.h2"), trend$H2)
    line(name, paste0(label, ".trend.deleted.z"), rstudent(trend)$z)
  }
  fixed <- rma(y, v, mods = ~x, method = "FE")
  line(name, "fixed.trend", fixed$beta)
  line(name, "fixed.trend.se", fixed$se)
}

d <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
study("bcg", as.numeric(d$yi), d$vi, d$ablat)
d <- escalc(measure = "MD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)
study("normand", as.numeric(d$yi), d$vi, d$n1i + d$n2i)
d <- dat.hackshaw1998
study("hackshaw", as.numeric(d$yi), d$vi, d$year)
d <- dat.raudenbush1985
study("raudenbush", as.numeric(d$yi), d$vi, d$weeks)
