package vn.binhxet.port;

import vn.binhxet.core.meeting.Fact;

import java.time.OffsetDateTime;

/** A fact on its way into the journal, which gives it its number. */
public record Draft(OffsetDateTime at, String by, Fact fact) {}
