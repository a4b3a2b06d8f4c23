'use strict';
// compromise: its numbers, among which are money, percentages and fractions, without the ordinals and without what it takes
// for a date, a time or a year.

const { installed, main } = require('./adapter.js');

function load() {
  const nlp = installed('compromise');
  const counts = ({ terms }) => !terms.some(({ tags }) => tags.includes('Ordinal') || tags.includes('Date'));
  return (text) => nlp(text).numbers().json({ offset: true }).filter(counts).map(({ offset, number }) => ({
    start: offset.start, end: offset.start + offset.length, value: number?.num ?? null,
  }));
}

main(load);
