package vn.binhxet.port;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/** Makes the workbooks in which units and the appraisal enter points. */
public interface ScoreForms {
    /**
     * The form of one stage, with what is entered already. The same meeting gives the same bytes.
     *
     * @param units exactly one at the first stage, one or more later
     */
    byte[] form(Meeting meeting, Stage stage, List<UnitId> units);
}
