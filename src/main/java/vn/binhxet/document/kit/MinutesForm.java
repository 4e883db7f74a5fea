package vn.binhxet.document.kit;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.ForeseenRounds;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.document.Block;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The minutes of the meeting as a form, chapter by chapter in the words of the finished ones. */
final class MinutesForm {
    private final Blank blank;
    private final Meeting meeting;
    private final Text text;
    private final List<Block> blocks = new ArrayList<>();

    MinutesForm(Blank blank) {
        this.blank = blank;
        meeting = blank.meeting();
        text = blank.text();
    }

    Part part() {
        blocks.add(Letterheads.of(meeting, text));
        blocks.add(blank.paper("paper.minutes.title.capitals"));
        blocks.add(blank.subject(meeting.prepared().title()));
        int number = 0;
        for (Heading chapter : Heading.values()) {
            number++;
            blocks.add(blank.chapter(number, chapter));
            write(chapter);
        }
        blocks.add(blank.signed("paper.sign.secretary", "paper.sign.chair"));
        return new Part(text.of("paper.minutes.title"), blocks);
    }

    private void write(Heading chapter) {
        switch (chapter) {
            case OPENING -> opening();
            case ATTENDANCE -> attendance();
            case BUSINESS -> business();
            case RESOLUTIONS -> {
                adopted(Matter.REPORT);
                adopted(Matter.PLAN);
            }
            case POINTS -> {
                say("paper.kit.minutes.points");
                lines(3);
            }
            case ELIGIBILITY -> {
                say("minutes.WITHDREW", words(), words(), words());
                say("minutes.BARRED", words(), words(), words(), words());
            }
            case VOTES -> votes();
            case PROPOSALS -> meeting.regulation().awards().forEach(this::proposed);
            case OFFICES -> meeting.regulation().offices().forEach(this::elected);
            case DIRECTIONS -> lines(5);
            case REMARKS -> lines(3);
            case CLOSING -> {
                adopted(Matter.MINUTES);
                say("minutes.CLOSED", room(), room());
            }
        }
    }

    private void opening() {
        say(
                "minutes.MEETING",
                meeting.prepared().title(),
                meeting.prepared().place(),
                meeting.bloc().name(),
                meeting.bloc().province());
        OffsetDateTime begun = meeting.proceedings().begunAt();
        say(
                "minutes.BEGUN",
                begun == null ? room() : begun,
                begun == null ? words() : begun.toLocalDate());
        say(
                "minutes.CHAIR",
                blank.known(meeting.proceedings().chair()),
                blank.known(meeting.proceedings().secretary()));
        for (Guest guest : meeting.bloc().guests()) {
            say("minutes.GUEST", guest.name(), guest.role());
        }
    }

    private void attendance() {
        say("minutes.PRESENT", meeting.bloc().units().size(), room(), room());
        say("paper.kit.minutes.roll");
        say("minutes.ABSENT_WITH_REASON", words(), words());
        say("minutes.PROXY", words(), words(), words(), room());
        say("minutes.QUORATE", room(), room(), room());
    }

    private void business() {
        Agenda agenda = meeting.agenda();
        for (int n = 1; n <= agenda.items().size(); n++) {
            say("minutes.ITEM", n, agenda.item(n).title(), room(), room());
            lines(2);
        }
    }

    private void votes() {
        for (Contest contest : ForeseenRounds.of(meeting)) {
            say("paper.kit.minutes.round", contest.round(), contest.subject());
        }
        lines(2);
    }

    /** A row for each place there is. */
    private void proposed(Award award) {
        say("minutes.PROPOSED", award.title(), room(), meeting.bloc().name());
        List<Row> rows = new ArrayList<>();
        for (int place = 1; place <= award.quota(); place++) {
            rows.add(new Row(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY), false, Blank.ROW));
        }
        Column name = Column.growing(52);
        blocks.add(
                new Table(
                        "places:" + award.code(),
                        List.of(Column.fixed(14), name, name),
                        1,
                        Blank.head(
                                text.of("paper.told.PLACES.0"),
                                text.of("paper.told.PLACES.1"),
                                text.of("paper.told.PLACES.2")),
                        rows));
    }

    private void elected(Office office) {
        String year = String.valueOf(meeting.year() + 1);
        for (int seat = 1; seat <= office.seats(); seat++) {
            switch (office.by()) {
                case ACCLAMATION ->
                        say(
                                "minutes.ELECTED_BY_VOTE",
                                words(),
                                office.title(),
                                year,
                                room(),
                                room(),
                                room());
                case ROTATION ->
                        say(
                                "minutes.ELECTED_BY_ROTATION_VOTE",
                                words(),
                                office.title(),
                                year,
                                room(),
                                room(),
                                room());
                case CONSENSUS ->
                        say("minutes.ELECTED_BY_ACCLAMATION", words(), office.title(), year);
                default -> say("minutes.ELECTED_BY_ROUND", words(), office.title(), year, room());
            }
        }
    }

    private void adopted(Matter matter) {
        say(
                "minutes.ADOPTED",
                text.word(matter),
                room(),
                room(),
                room(),
                room(),
                room(),
                meeting.regulation().adoption());
    }

    private void lines(int count) {
        blocks.add(new Block.Lines(count));
    }

    private String room() {
        return blank.number();
    }

    private String words() {
        return blank.words();
    }

    private void say(String key, Object... args) {
        blocks.add(blank.said(key, args));
    }
}
