package vn.binhxet.ui.ballot.round;

/**
 * What the counting committee says when the box is opened and the papers are counted by hand. It is
 * part of the record only when the round is sealed; until then it is what the typing is held
 * against.
 *
 * @param collected papers found in the box
 * @param unused papers not handed to a voter
 * @param spoiled papers exchanged by voters
 * @param notReturned papers that did not come back
 */
public record Slip(int collected, int unused, int spoiled, int notReturned) {
    /**
     * What is most likely before anybody counted: every voter's paper came back, and what was
     * issued beyond the voters replaced spoiled ones.
     */
    public static Slip usual(int issued, int voters) {
        int collected = Math.min(issued, voters);
        return new Slip(collected, 0, issued - collected, 0);
    }

    /** All papers it accounts for. */
    public int accounted() {
        return collected + unused + spoiled + notReturned;
    }

    /** The same with another number of papers in the box. */
    public Slip collecting(int papers) {
        return new Slip(papers, unused, spoiled, notReturned);
    }

    /** One more paper was exchanged; the box holds as many as before. */
    public Slip withOneMoreSpoiled() {
        return new Slip(collected, unused, spoiled + 1, notReturned);
    }
}
