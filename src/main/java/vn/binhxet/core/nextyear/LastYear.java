package vn.binhxet.core.nextyear;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Regulation;

import java.util.ArrayList;
import java.util.List;

/**
 * A meeting as the next year looks back on it.
 *
 * @param year the work year
 * @param ended whether its minutes were signed or it was closed; before that all of it may change
 * @param given who was proposed for which award, in the order of the list read out
 * @param elected who was elected to which office, for which year
 * @param gaps what the source does not tell; none where it is a meeting file
 */
public record LastYear(
        String title,
        int year,
        String place,
        boolean ended,
        Bloc bloc,
        Regulation regulation,
        List<Honour> given,
        List<Honour> elected,
        List<Task> tasks,
        List<Gap> gaps) {
    public LastYear {
        given = List.copyOf(given);
        elected = List.copyOf(elected);
        tasks = List.copyOf(tasks);
        gaps = List.copyOf(gaps);
    }

    /** A meeting, all of which is known. */
    public static LastYear of(Meeting meeting) {
        Fact.MeetingPrepared prepared = meeting.prepared();
        return new LastYear(
                prepared.title(),
                meeting.year(),
                prepared.place(),
                meeting.proceedings().minutesClosedBy() > 0,
                meeting.bloc(),
                meeting.regulation(),
                given(meeting),
                elected(meeting),
                meeting.proceedings().all(Fact.DirectionGiven.class).stream()
                        .map(said -> new Task(said.speaker(), said.text()))
                        .toList(),
                List.of());
    }

    /** The title with the next year in place of this one. */
    public String nextTitle() {
        return title.replace(Integer.toString(year), Integer.toString(year + 1));
    }

    private static List<Honour> given(Meeting meeting) {
        List<Honour> given = new ArrayList<>();
        for (Award award : meeting.regulation().awards()) {
            if (meeting.decisions().proposal(award.code()).isPresent()) {
                for (Place place : meeting.results().selection(award).places()) {
                    given.add(new Honour(meeting.year(), award.code(), null, place.unit()));
                }
            }
        }
        return given;
    }

    private static List<Honour> elected(Meeting meeting) {
        List<Honour> elected = new ArrayList<>();
        for (Office office : meeting.regulation().offices()) {
            meeting.decisions()
                    .elected(office.code(), office.seats())
                    .forEach(f -> elected.add(new Honour(f.year(), null, f.office(), f.unit())));
        }
        return elected;
    }
}
