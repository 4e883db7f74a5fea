package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How often a bonus or penalty line applies to a unit.
 *
 * @param times at least 0
 * @param evidence what shows it is true, or null
 */
public record Times(int times, @Nullable String evidence) {}
