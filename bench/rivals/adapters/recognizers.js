'use strict';
// Recognizers-Text: all of its models of numbers (this release has none of ranges) and of numbers with a unit. Where their
// results overlap, the longest stands. With RIVALS_DATES=1 its model of dates and times runs as well, and the numbers in
// what that finds, durations aside, are left out: dearer, and nearer to what an article asserts.
//
// It is given one sentence at a time: its time grows faster than the text, and articles of 2 KB
// take it several times as long whole.

const { installed, main } = require('./adapter.js');

function load() {
  const suite = installed('@microsoft/recognizers-text-suite');
  const culture = suite.Culture.English;
  const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension,
    suite.recognizeTemperature, suite.recognizeAge];
  const dates = process.env.RIVALS_DATES === '1';

  function inSentence(sentence, offset) {
    const taken = [];
    const free = (result) => taken.every((other) => result.end < other.start || other.end < result.start);
    if (dates)
      for (const result of suite.recognizeDateTime(sentence, culture))
        if (!result.typeName.endsWith('.duration')) taken.push(result);
    const figures = [];
    const found = models.flatMap((model) => model(sentence, culture));
    found.sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const result of found) {
      if (!free(result)) continue;
      taken.push(result);
      const value = parseFloat(result.resolution?.value);
      figures.push({
        start: offset + result.start, end: offset + result.end + 1, value: Number.isNaN(value) ? null : value,
      });
    }
    return figures;
  }

  return (text) => [...text.matchAll(/\S.*?(?:[.!?]["\u201d]?(?=\s)|$)/gm)].flatMap((match) => inSentence(match[0], match.index));
}

main(load);
