package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a sheet.
 *
 * @param evidence what shows it is true, or null
 * @param reason why it differs from before, or null
 */
public record Cell(Input input, @Nullable String evidence, @Nullable String reason) {}
