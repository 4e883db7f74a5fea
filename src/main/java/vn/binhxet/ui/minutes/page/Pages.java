package vn.binhxet.ui.minutes.page;

import javafx.beans.value.ObservableValue;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;

import java.util.List;
import java.util.function.Consumer;

/** The minutes as they stand, where each line comes from, and what people write into them. */
public final class Pages {
    private final Desk desk;
    private final Notices notices;
    private final Navigator navigator;
    private final ObservableValue<Minutes> minutes;

    public Pages(Desk desk, Notices notices, Navigator navigator) {
        this.desk = desk;
        this.notices = notices;
        this.navigator = navigator;
        minutes = desk.settled().map(MinutesWriter::of);
    }

    public Text text() {
        return desk.text();
    }

    /** Worked out anew with every change while somebody looks. */
    public ObservableValue<Minutes> minutes() {
        return minutes;
    }

    /** What a chapter tells of itself; what people wrote stands in its field. */
    public static List<Statement> told(Minutes minutes, Heading heading) {
        return minutes.chapters().stream()
                .filter(chapter -> chapter.heading() == heading)
                .flatMap(chapter -> chapter.statements().stream())
                .filter(statement -> statement.said() != Said.WRITTEN)
                .toList();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    String written(Heading heading) {
        return meeting().proceedings().written(heading);
    }

    /** Whether words may still be written: neither signed nor closed. */
    boolean mayWrite() {
        return meeting().proceedings().minutesClosedBy() == 0;
    }

    /**
     * Records what stands in the field of a chapter, if it is not what was recorded.
     *
     * @param answered gets why it was refused, in words; empty if it was not
     */
    void write(Heading heading, String words, Consumer<String> answered) {
        if (words.strip().equals(written(heading))) {
            answered.accept("");
            return;
        }
        desk.ask(
                new Command.WriteMinutes(heading, words),
                problems -> {
                    answered.accept(problems.stream().findFirst().map(text()::of).orElse(""));
                    if (problems.isEmpty()) {
                        notices.recorded(
                                text().of("minutesPage.recorded", text().of(heading(heading))));
                    }
                });
    }

    /** The key of a chapter's name. */
    public static String heading(Heading heading) {
        return "minutes.heading." + heading;
    }

    /** Where a line comes from. */
    public Place source(Heading heading, Statement statement) {
        if (statement.source() == 0) {
            return Sources.of(heading);
        }
        return Sources.of(desk.entries().get().get(statement.source() - 1).recorded().fact());
    }

    /** Goes to where a line comes from. */
    void lead(Heading heading, Statement statement) {
        navigator.go(source(heading, statement));
    }
}
