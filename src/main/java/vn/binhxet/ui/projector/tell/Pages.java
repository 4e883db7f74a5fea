package vn.binhxet.ui.projector.tell;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.text.Text;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.Page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pages that tell how the meeting stands; none of them tells a result. */
public record Pages(Text text) {
    /** What stands above every page. */
    public Hall.Band band(Meeting meeting) {
        String note = meeting.prepared().rehearsal() ? text.of("projector.rehearsal") : "";
        return new Hall.Band(meeting.prepared().title(), bloc(meeting), note);
    }

    public Page title(Meeting meeting) {
        return new Page.Title(
                meeting.prepared().title(), meeting.bloc().name(), meeting.prepared().place());
    }

    /** The item under way, or the last one, and what follows; empty where there is no agenda. */
    public Optional<Page> business(Meeting meeting) {
        List<AgendaItem> items = meeting.agenda().items();
        int now =
                IntStream.range(0, items.size())
                        .filter(i -> items.get(i).isOpen())
                        .findFirst()
                        .orElseGet(() -> notYet(items, 0));
        if (now < 0) {
            return Optional.empty();
        }
        int next = notYet(items, now + 1);
        return Optional.of(
                new Page.Business(
                        text.of("projector.business.now", now + 1, items.size()),
                        items.get(now).title(),
                        text.of("projector.business.next"),
                        next < 0 ? "" : items.get(next).title()));
    }

    public Page attendance(Meeting meeting) {
        Quorum quorum = meeting.quorum();
        boolean voters = quorum.enough().of() == Base.CONVOKED;
        String of = voters ? "projector.attendance.voters" : "projector.attendance.units";
        String enough =
                quorum.isReached() ? "projector.attendance.enough" : "projector.attendance.few";
        return new Page.Attendance(
                text.of("projector.attendance.title"),
                quorum.present(),
                quorum.whole(),
                (int) quorum.needed(),
                quorum.isReached(),
                text.of(of, quorum.present(), quorum.whole()) + "\n" + text.of(enough));
    }

    /** The last vote on a text; empty before there is one. */
    public Optional<Page> adoption(Meeting meeting) {
        return meeting.proceedings()
                .last(Fact.ResolutionVoted.class)
                .map(vote ->
                        new Page.Votes(
                                vote.title(),
                                List.of(
                                        figure(vote.inFavour(), "projector.adoption.for"),
                                        figure(vote.against(), "projector.adoption.against"),
                                        figure(vote.abstain(), "projector.adoption.abstain")),
                                text.of(
                                        vote.isAdopted()
                                                ? "projector.adoption.adopted"
                                                : "projector.adoption.rejected",
                                        vote.inFavour(),
                                        vote.base())));
    }

    /** What the chair reads aloud. */
    public Page sentence(String words) {
        return new Page.Words("", words, "");
    }

    public Page code(String code) {
        return new Page.Words(
                text.of("projector.code.title"), code, text.of("projector.code.words"));
    }

    public Page thanks(Meeting meeting) {
        return new Page.Words("", text.of("projector.thanks"), meeting.bloc().name());
    }

    private String bloc(Meeting meeting) {
        return text.of("shell.bloc", meeting.bloc().name(), meeting.bloc().province());
    }

    private Page.Figure figure(int number, String of) {
        return new Page.Figure(String.valueOf(number), text.of(of));
    }

    private static int notYet(List<AgendaItem> items, int from) {
        return IntStream.range(from, items.size())
                .filter(i -> items.get(i).openedAt() == null)
                .findFirst()
                .orElse(-1);
    }
}
