package vn.binhxet.core.nextyear;

/** What the leader asked for at the end of a meeting; next year's report answers it. */
public record Task(String speaker, String text) {}
