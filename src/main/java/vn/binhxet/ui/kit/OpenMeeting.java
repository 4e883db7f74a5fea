package vn.binhxet.ui.kit;

import vn.binhxet.session.MeetingSession;

import java.nio.file.Path;

/** A meeting file that was opened, for those who show it. */
public record OpenMeeting(Path file, MeetingSession session) {}
