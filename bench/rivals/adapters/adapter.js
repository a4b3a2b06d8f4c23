'use strict';
// What the adapters in JavaScript share; adapter.py says how they are called. An extractor is a function from a text to its
// figures, each {start, end, value} in UTF-16 units of the text.

const fs = require('fs');

const WARM_UP_SECONDS = 2;

function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

// Line by line, since the file is far longer than what most rivals read of it.
function* documents(path) {
  const file = fs.openSync(path, 'r');
  try {
    const block = Buffer.alloc(1 << 16);
    let pending = Buffer.alloc(0);
    for (let got; (got = fs.readSync(file, block)) > 0;) {
      pending = Buffer.concat([pending, block.subarray(0, got)]);
      for (let end; (end = pending.indexOf(10)) >= 0; pending = pending.subarray(end + 1))
        yield JSON.parse(pending.toString('utf8', 0, end));
    }
    if (pending.length > 0) yield JSON.parse(pending.toString('utf8'));
  } finally {
    fs.closeSync(file);
  }
}

function attempt(extract, text) {
  try {
    return extract(text);
  } catch {
    return null;
  }
}

function timed(load, path, budget) {
  const extract = load();
  extract(documents(path).next().value.text);
  const startup = seconds();
  for (const document of documents(path)) {
    if (seconds() - startup > WARM_UP_SECONDS) break;
    attempt(extract, document.text);
  }
  const done = { documents: 0, bytes: 0, figures: 0, errors: 0, startup_seconds: startup, seconds: 0 };
  for (const document of documents(path)) {
    const begin = seconds();
    const found = attempt(extract, document.text);
    done.seconds += seconds() - begin;
    done.documents += 1;
    done.bytes += Buffer.byteLength(document.text);
    if (found === null) done.errors += 1;
    else done.figures += found.length;
    if (done.seconds > budget) break;
  }
  return done;
}

function assertion(document, { start, end, value }) {
  const figure = document.text.slice(start, end);
  const begin = Buffer.byteLength(document.text.slice(0, start));
  return {
    doc: document.id, figure, span: [begin, begin + Buffer.byteLength(figure)],
    value, lower: value, upper: value, bound: 'exact', kind: 'count', unit: null, source: null,
  };
}

function main(load) {
  const [mode, path, budget] = process.argv.slice(2);
  if (mode === 'time' && budget !== undefined) {
    console.log(JSON.stringify(timed(load, path, Number(budget))));
  } else if (mode === 'extract' && path !== undefined) {
    const extract = load();
    for (const document of documents(path))
      for (const figure of attempt(extract, document.text) ?? [])
        fs.writeSync(1, JSON.stringify(assertion(document, figure)) + '\n');
  } else {
    console.error('an adapter is called with: time DOCUMENTS SECONDS, or: extract DOCUMENTS');
    process.exit(2);
  }
}

// Modules are those installed for the rivals, wherever this file is.
function installed(name) {
  return require(require.resolve(name, { paths: [process.env.RIVALS_NODE] }));
}

module.exports = { installed, main };
