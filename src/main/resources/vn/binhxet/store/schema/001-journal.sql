-- The meeting file, version 1: a journal that only grows, the entry it ends with, and views for
-- people with a SQLite reader. application_id is 'BinX'.

PRAGMA application_id = 1114205784;
PRAGMA user_version = 1;

CREATE TABLE journal (
    seq    INTEGER PRIMARY KEY, -- from 1, without gaps
    at     TEXT NOT NULL,       -- ISO 8601 with offset
    by     TEXT NOT NULL,       -- who recorded it
    kind   TEXT NOT NULL,       -- what happened
    body   TEXT NOT NULL,       -- JSON
    nonce  BLOB NOT NULL CHECK (length(nonce) = 16),
    digest TEXT NOT NULL,       -- SHA-256 of nonce and body
    prev   TEXT NOT NULL,       -- hash of the entry before; zeros before the first
    hash   TEXT NOT NULL        -- SHA-256 of seq, at, by, kind, digest, prev, each after its length
) STRICT;

CREATE TABLE head (
    seq  INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;

INSERT INTO head VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');

-- INSERT OR REPLACE passes by the triggers for UPDATE and DELETE, but not by this one.
CREATE TRIGGER journal_grows_by_one BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'an entry follows the last one');
END;

CREATE TRIGGER journal_has_a_head AFTER INSERT ON journal
BEGIN
    UPDATE head SET seq = NEW.seq, hash = NEW.hash;
END;

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER head_is_one BEFORE INSERT ON head
BEGIN
    SELECT RAISE(ABORT, 'there is one head');
END;

CREATE TRIGGER head_stays BEFORE DELETE ON head
BEGIN
    SELECT RAISE(ABORT, 'the head is never deleted');
END;

CREATE TRIGGER head_is_the_last BEFORE UPDATE ON head
WHEN NEW.seq IS NOT (SELECT max(seq) FROM journal)
    OR NEW.hash IS NOT (SELECT hash FROM journal WHERE seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'the head is the last entry');
END;

-- Views. What was taken back is left out. None reads a paper: the bodies of PapersTyped,
-- PaperRetyped and DifferenceResolved stay closed.

CREATE VIEW retracted AS
SELECT e.seq, r.seq AS by_seq, r.body ->> 'reason' AS reason
FROM journal r JOIN journal e ON e.seq BETWEEN r.body ->> 'from' AND r.body ->> 'to'
WHERE r.kind = 'Retracted';

CREATE VIEW entry AS
SELECT seq, at, by, kind, seq IN (SELECT seq FROM retracted) AS is_retracted, hash
FROM journal;

CREATE VIEW meeting AS
SELECT body ->> 'title' AS title, body ->> 'year' AS year, body ->> 'place' AS place,
    body ->> 'rehearsal' AS is_rehearsal, body ->> '$.bloc.name' AS bloc,
    body ->> '$.bloc.province' AS province, body ->> '$.bloc.head' AS head
FROM journal
WHERE kind = 'MeetingPrepared';

CREATE VIEW unit AS
SELECT u.value ->> 'id' AS unit, u.value ->> 'name' AS name, u.value ->> 'short' AS short_name
FROM journal, json_each(body, '$.bloc.units') u
WHERE kind = 'MeetingPrepared';

CREATE VIEW attendance AS
SELECT seq, at, kind AS event, body ->> 'unit' AS unit, body ->> 'standsFor' AS stands_for,
    body ->> 'delegate' AS delegate, body ->> 'role' AS role, body ->> 'votes' AS votes,
    body ->> 'document' AS document, body ->> 'reason' AS reason
FROM journal
WHERE kind IN ('DelegateArrived', 'UnitAbsent', 'UnitLeft')
    AND seq NOT IN (SELECT seq FROM retracted);

-- The entries as they stand at each stage: the last of each criterion.
CREATE VIEW score AS
SELECT max(seq) AS seq, at, by, body ->> 'stage' AS stage, body ->> 'unit' AS unit,
    c.key AS criterion, c.value ->> 'met' AS met, c.value ->> 'points' AS points,
    c.value ->> 'count' AS count, c.value ->> 'target' AS target, c.value ->> 'actual' AS actual,
    c.value ->> 'notAssigned' AS not_assigned, c.value ->> 'evidence' AS evidence,
    c.value ->> 'reason' AS reason
FROM journal, json_each(body, '$.entries') c
WHERE kind = 'ScoresEntered' AND seq NOT IN (SELECT seq FROM retracted)
GROUP BY stage, unit, criterion;

CREATE VIEW adjustment AS
SELECT max(seq) AS seq, at, by, body ->> 'stage' AS stage, body ->> 'unit' AS unit,
    body ->> 'line' AS line, body ->> 'times' AS times, body ->> 'evidence' AS evidence,
    body ->> 'reason' AS reason
FROM journal
WHERE kind = 'AdjustmentSet' AND seq NOT IN (SELECT seq FROM retracted)
GROUP BY stage, unit, line;

CREATE VIEW round AS
SELECT seq, at, body ->> '$.contest.round' AS round, body ->> '$.contest.subject' AS subject,
    body ->> '$.contest.method' AS method, body ->> '$.contest.seats' AS seats,
    body ->> '$.contest.after' AS after, body ->> '$.contest.replaces' AS replaces
FROM journal
WHERE kind = 'RoundOpened' AND seq NOT IN (SELECT seq FROM retracted);

CREATE VIEW candidate AS
SELECT body ->> '$.contest.round' AS round, c.key + 1 AS number, c.value AS unit
FROM journal, json_each(body, '$.contest.candidates') c
WHERE kind = 'RoundOpened' AND seq NOT IN (SELECT seq FROM retracted);

-- What happened to the rounds, without what the papers say.
CREATE VIEW round_event AS
SELECT seq, at, by, kind AS event, body ->> 'round' AS round, body ->> 'papers' AS issued,
    body ->> 'unused' AS unused, body ->> 'spoiled' AS spoiled,
    body ->> 'notReturned' AS not_returned, body ->> 'count' AS count, body ->> 'reason' AS reason
FROM journal
WHERE kind IN ('PapersIssued', 'BoxSealed', 'RecountOrdered', 'OfficialCountNamed', 'RoundVoided')
    AND seq NOT IN (SELECT seq FROM retracted);

CREATE VIEW hand_count AS
SELECT seq, at, body ->> 'round' AS round, body ->> '$.totals.returned' AS returned,
    body ->> '$.totals.invalid' AS invalid, v.key AS unit, v.value AS votes
FROM journal, json_each(body, '$.totals.votes') v
WHERE kind = 'TotalsEntered' AND seq NOT IN (SELECT seq FROM retracted);

-- The list of each award as it was last read out.
CREATE VIEW proposal AS
WITH list AS (
    SELECT max(seq) AS seq, at, body ->> 'award' AS award, body -> 'places' AS places
    FROM journal
    WHERE kind = 'AwardProposed' AND seq NOT IN (SELECT seq FROM retracted)
    GROUP BY award)
SELECT seq, at, award, p.value ->> 'rank' AS rank, p.value ->> 'unit' AS unit
FROM list, json_each(places) p;

-- What was decided about places that fell open.
CREATE VIEW place_filled AS
SELECT seq, at, body ->> '$.fill.award' AS award, body ->> '$.fill.fallen' AS fallen,
    body ->> '$.fill.how' AS how, body ->> '$.fill.unit' AS unit, body ->> '$.fill.reason' AS reason
FROM journal
WHERE kind = 'PlaceFilled' AND seq NOT IN (SELECT seq FROM retracted);

CREATE VIEW resolution AS
SELECT seq, at, body ->> 'subject' AS subject, body ->> 'title' AS title,
    body ->> 'inFavour' AS in_favour, body ->> 'against' AS against, body ->> 'abstain' AS abstain
FROM journal
WHERE kind = 'ResolutionVoted' AND seq NOT IN (SELECT seq FROM retracted);

CREATE VIEW office AS
SELECT seq, at, body ->> 'office' AS office, body ->> 'year' AS year, body ->> 'unit' AS unit,
    body ->> 'how' AS how, body ->> 'round' AS round, body ->> 'inFavour' AS in_favour,
    body ->> 'against' AS against, body ->> 'abstain' AS abstain, body ->> 'reason' AS reason
FROM journal
WHERE kind = 'OfficeFilled' AND seq NOT IN (SELECT seq FROM retracted);

CREATE VIEW note AS
SELECT seq, at, kind, body ->> 'item' AS item, body ->> 'speaker' AS speaker,
    body ->> 'text' AS text
FROM journal
WHERE kind IN ('NoteTaken', 'DirectionGiven') AND seq NOT IN (SELECT seq FROM retracted);

CREATE VIEW check_overridden AS
SELECT seq, at, by, body ->> 'step' AS step, body ->> 'check' AS "check",
    body ->> 'reason' AS reason
FROM journal
WHERE kind = 'CheckOverridden' AND seq NOT IN (SELECT seq FROM retracted);
