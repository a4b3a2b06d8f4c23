#pragma once

#include <string_view>

namespace figcheck::store {

/// What the store keeps of topics, quantities and decisions.
///
/// `waiting` names documents that came or went since quantities were last worked out. `story` and `meeting` are the
/// shelf of topics (stored_topics.hpp). A quantity has a row for good: `ended` is the run from which on it is not
/// found any more, `became` the one that has most of its figures since. `member` and `verdict` are its history: a
/// member holds from its first run until before its last one; a verdict from its run until the next.
inline constexpr std::string_view quantity_tables = R"(
CREATE TABLE waiting (document {{integer}} NOT NULL PRIMARY KEY) {{strict}};

CREATE TABLE story (
  document {{integer}} NOT NULL PRIMARY KEY,
  day {{integer}} NOT NULL,
  place {{integer}} NOT NULL,
  topic {{integer}} NOT NULL,
  names {{blob}} NOT NULL,
  words {{blob}} NOT NULL
) {{strict}};
CREATE INDEX story_by_topic ON story (topic);

CREATE TABLE meeting (
  word {{integer}} NOT NULL,
  day {{integer}} NOT NULL,
  place {{integer}} NOT NULL,
  document {{integer}} NOT NULL,
  PRIMARY KEY (word, day, place, document)
) {{keyed}};

CREATE TABLE quantity (
  number {{key}},
  name {{text}} NOT NULL UNIQUE,
  topic {{integer}} NOT NULL,
  label {{text}} NOT NULL,
  unit {{text}} NOT NULL,
  verdict {{text}} NOT NULL,
  severity {{real}} NOT NULL,
  lower {{real}},
  upper {{real}},
  estimate {{real}},
  explanation {{text}} NOT NULL,
  figures {{integer}} NOT NULL,
  articles {{integer}} NOT NULL,
  granted {{real}} NOT NULL,          -- by how much, as a share, an editor lets its figures be off
  standing {{text}} NOT NULL,
  decided {{text}} NOT NULL,
  began {{integer}} NOT NULL,
  changed {{integer}} NOT NULL,
  ended {{integer}},
  became {{integer}}
) {{strict}};
CREATE INDEX quantity_by_topic ON quantity (topic) WHERE ended IS NULL;
CREATE INDEX quantity_by_change ON quantity (changed);
CREATE INDEX quantity_in_conflict ON quantity (standing, severity) WHERE ended IS NULL AND verdict = 'conflicting';

-- How many quantities of each verdict there are that have not ended.
CREATE TABLE verdict_count (verdict {{text}} NOT NULL PRIMARY KEY, quantities {{integer}} NOT NULL) {{strict}};

CREATE TABLE member (
  quantity {{integer}} NOT NULL,
  document {{integer}} NOT NULL,
  assertion {{integer}} NOT NULL,
  began {{integer}} NOT NULL,
  ended {{integer}},
  anchor {{integer}} NOT NULL,
  lower {{real}},
  upper {{real}},
  agrees {{integer}} NOT NULL,
  PRIMARY KEY (quantity, document, assertion, began)
) {{keyed}};
CREATE INDEX member_by_anchor ON member (anchor);

CREATE TABLE verdict (
  quantity {{integer}} NOT NULL,
  run {{integer}} NOT NULL,
  label {{text}} NOT NULL,
  verdict {{text}} NOT NULL,
  severity {{real}} NOT NULL,
  lower {{real}},
  upper {{real}},
  estimate {{real}},
  figures {{integer}} NOT NULL,
  standing {{text}} NOT NULL,
  PRIMARY KEY (quantity, run)
) {{keyed}};

-- What could not be read, until a report of a later day has followed the one that told it.
CREATE TABLE problem (
  run {{integer}} NOT NULL,
  number {{integer}} NOT NULL,
  place {{text}} NOT NULL,
  what {{text}} NOT NULL,
  remedy {{text}} NOT NULL,
  PRIMARY KEY (run, number)
) {{keyed}};

-- What each report covers: the runs behind the first up to the second. A day has one report, which a later run of that
-- day writes again.
CREATE TABLE report (
  day {{text}} NOT NULL PRIMARY KEY,
  from_run {{integer}} NOT NULL,
  to_run {{integer}} NOT NULL,
  since {{text}} NOT NULL,
  new_conflicts {{integer}} NOT NULL,
  worse {{integer}} NOT NULL,
  reopened {{integer}} NOT NULL,
  settled {{integer}} NOT NULL,
  changed {{integer}} NOT NULL,
  open {{integer}} NOT NULL,
  summary {{text}} NOT NULL
) {{strict}};

CREATE TABLE decision (
  number {{key}},
  kind {{text}} NOT NULL,
  made {{text}} NOT NULL,
  made_by {{text}} NOT NULL,
  reason {{text}} NOT NULL,
  share {{real}} NOT NULL,
  undone {{text}}
) {{strict}};
CREATE TABLE decided_figure (
  decision {{integer}} NOT NULL,
  side {{integer}} NOT NULL,
  place {{integer}} NOT NULL,
  document {{text}} NOT NULL,
  figure {{text}} NOT NULL,
  sentence {{text}} NOT NULL,
  anchor {{integer}} NOT NULL,
  PRIMARY KEY (decision, side, place)
) {{strict}};
CREATE TABLE known_number (
  decision {{integer}} NOT NULL,
  number {{text}} NOT NULL,
  PRIMARY KEY (decision, number)
) {{strict}};
)";

}  // namespace figcheck::store
