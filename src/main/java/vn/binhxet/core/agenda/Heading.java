package vn.binhxet.core.agenda;

/** The chapters of the minutes (<i>biên bản hội nghị</i>), in the order of the paper. */
public enum Heading {
    OPENING,
    ATTENDANCE,
    BUSINESS,
    RESOLUTIONS,
    POINTS,
    ELIGIBILITY,
    VOTES,
    PROPOSALS,
    OFFICES,
    DIRECTIONS,
    REMARKS,
    CLOSING
}
