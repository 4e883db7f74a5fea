package vn.binhxet.ui.kit;

/**
 * What the rail says about a screen, beside its name.
 *
 * @param small a few characters ("23/40"); empty for none
 */
public record RailFact(String small, RailState state) {}
