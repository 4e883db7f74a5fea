package vn.binhxet.core.regulation;

/**
 * The bloc's rules for votes.
 *
 * @param proxyAcross whether one unit's delegate may stand in for another unit
 * @param passes how often papers are typed: once, or twice blind
 * @param blankIsValid whether a paper with no name on it counts as valid
 */
public record Ballots(Voters voters, boolean proxyAcross, int passes, boolean blankIsValid) {
    public static final Ballots USUAL = new Ballots(Voters.UNITS, false, 2, true);

    public Ballots {
        if (passes < 1 || passes > 2) {
            throw new IllegalArgumentException("papers are typed once or twice, not " + passes);
        }
    }
}
