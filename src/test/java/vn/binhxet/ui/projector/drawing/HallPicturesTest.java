package vn.binhxet.ui.projector.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.Rules;
import vn.binhxet.text.Names;
import vn.binhxet.ui.kit.Veil;
import vn.binhxet.ui.projector.lectern.Lectern;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.HallLook;
import vn.binhxet.ui.projector.page.Sight;
import vn.binhxet.ui.shell.Look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class HallPicturesTest {
    private static final vn.binhxet.text.Text WORDS =
            vn.binhxet.text.Text.in(vn.binhxet.text.Text.VIETNAMESE);

    @Test
    void pagesOfAnUsualMeeting() {
        MeetingBuilder told =
                MeetingBuilder.typical()
                        .ready()
                        .ask(new Command.OpenItem(1))
                        .ask(
                                new Command.Adopt(
                                        "report", "Báo cáo tổng kết công tác năm 2021", 10, 1, 0))
                        .round("r1", CTD)
                        .issued(11);
        draw(
                told.meeting(),
                "usual",
                lectern -> {},
                Sight.TITLE,
                Sight.AGENDA,
                Sight.ATTENDANCE,
                Sight.SENTENCE,
                Sight.ADOPTION,
                Sight.BALLOT,
                Sight.COUNTING,
                Sight.CODE,
                Sight.THANKS,
                Sight.TEST);
    }

    @Test
    void aRehearsalIsWrittenAcrossEveryPage() {
        Meeting rehearsal = PracticeDeck.begun().meeting();
        draw(rehearsal, "rehearsal", lectern -> {}, Sight.TITLE, Sight.ATTENDANCE);
        Shown shown = Fx.make(() -> new Shown(rehearsal));
        Fx.run(() -> {
            Pictures.scene(Look.LIGHT, shown.pane, 1920, 1080);
            assertThat(((Text) shown.pane.lookup(".watermark > Text")).getText())
                    .isEqualTo("DIỄN TẬP");
        });
    }

    @Test
    void resultOfThreePlacesTwoOfThemRevealed() {
        Meeting meeting =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7))
                        .meeting();
        draw(
                meeting,
                "three",
                lectern -> {
                    lectern.next();
                    lectern.next();
                },
                Sight.REVEAL);
        draw(meeting, "three-whole", Lectern::all, Sight.REVEAL);
        draw(meeting, "three-hidden", lectern -> {}, Sight.REVEAL);
    }

    @Test
    void resultOfOnePlace() {
        Rules rules = Rules.typical().award("CTD", 1, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID);
        Meeting meeting =
                MeetingBuilder.of(rules).ready().round("r1", CTD).voted(Map.of(THUE, 9)).meeting();
        draw(meeting, "one", Lectern::all, Sight.REVEAL);
    }

    @Test
    void nobodyWasChosen() {
        Meeting meeting =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 3, KHO_BAC, 2))
                        .meeting();
        draw(meeting, "nobody", Lectern::all, Sight.REVEAL);
    }

    @Test
    void eachUnitByYesAndNo() {
        Rules rules =
                Rules.with(Rules.SCHEME).award("CTD", 3, Method.YES_NO, Rules.OVER_HALF_OF_VALID);
        MeetingBuilder told = MeetingBuilder.of(rules).ready().round("r1", CTD).issued(11);
        told.ask(
                        new Command.EnterTotals(
                                told.roundId(),
                                new Totals(
                                        11, 1, Map.of(THUE, 10, KHO_BAC, 7), Map.of(KHO_BAC, 2))))
                .sealed();
        draw(told.meeting(), "yes-no", Lectern::all, Sight.BALLOT, Sight.REVEAL);
    }

    @Test
    void twentyFiveUnitsWithVeryLongNames() {
        Map<UnitId, Integer> votes = new LinkedHashMap<>();
        Map<UnitId, Integer> points = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            UnitId unit = LargeBloc.UNITS.get(i).id();
            votes.put(unit, i < 5 ? 24 - i : i < 9 ? 18 : 1);
            points.put(unit, 98 - i);
        }
        Rules rules =
                Rules.with(Rules.PLAIN)
                        .award("CTD", 8, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID)
                        .typedOnce();
        Meeting meeting =
                LargeBloc.meeting(rules)
                        .ready()
                        .finalPoints(points)
                        .round("r1", CTD)
                        .voted(votes)
                        .meeting();
        draw(
                meeting,
                "large",
                Lectern::all,
                Sight.REVEAL,
                Sight.BALLOT,
                Sight.POINTS,
                Sight.ATTENDANCE);
        draw(
                meeting,
                "large-half",
                lectern -> {
                    lectern.next();
                    lectern.next();
                    lectern.next();
                    lectern.next();
                },
                Sight.REVEAL);
    }

    @Test
    void listsAndOffices() {
        MeetingBuilder told =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7));
        told.ask(new Command.Propose(CTD));
        draw(told.meeting(), "listed", lectern -> {}, Sight.LIST);
        Map<UnitId, Integer> votes = new LinkedHashMap<>();
        LargeBloc.UNITS.subList(0, 8).forEach(unit -> votes.put(unit.id(), 25 - votes.size()));
        Rules rules =
                Rules.typical()
                        .award("CTD", 8, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID)
                        .typedOnce();
        MeetingBuilder large =
                LargeBloc.meeting(rules)
                        .ready()
                        .round("r1", CTD)
                        .voted(votes)
                        .despite("Thống nhất", new Command.Propose(CTD));
        draw(large.meeting(), "large-listed", lectern -> {}, Sight.LIST);
    }

    @Test
    void aHiddenPlaceIsNowhereInTheScene() {
        Meeting meeting =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7))
                        .meeting();
        Fx.run(() -> {
            Shown shown = new Shown(meeting);
            shown.lectern.show(Sight.REVEAL);
            shown.lectern.all();
            shown.lectern.back();
            shown.lectern.back();
            Scene scene = Pictures.scene(Look.LIGHT, shown.pane, 960, 540);
            List<String> said = said(scene.getRoot());
            String hall = String.join("\n", said);
            assertThat(hall).contains(meeting.bloc().name(HAI_QUAN), "7 phiếu");
            assertThat(hall)
                    .doesNotContain(meeting.bloc().name(THUE), meeting.bloc().name(KHO_BAC))
                    .doesNotContain("9 phiếu", "8 phiếu", "81,82", "72,73");
            assertThat(said).filteredOn("chờ công bố"::equals).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    /** All a node says to eyes, to readers aloud, or to whoever asks it. */
    private static List<String> said(Node node) {
        List<String> said = new ArrayList<>();
        said.add(String.valueOf(node.getId()));
        said.add(String.valueOf(node.getAccessibleText()));
        said.add(String.valueOf(node.getAccessibleHelp()));
        said.add(String.valueOf(node.getUserData()));
        if (node.hasProperties()) {
            said.add(node.getProperties().toString());
        }
        switch (node) {
            case Label label -> {
                said.add(label.getText());
                said.add(String.valueOf(label.getTooltip()));
            }
            case Text text -> said.add(text.getText());
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> said.addAll(said(child)));
        }
        return said;
    }

    private static void draw(
            Meeting meeting, String name, Consumer<Lectern> then, Sight... sights) {
        Fx.run(() -> {
            for (Sight sight : sights) {
                for (HallLook look : HallLook.values()) {
                    draw(meeting, name, then, sight, look, 1920, 1080);
                }
                draw(meeting, name, then, sight, HallLook.LIGHT, 1366, 768);
            }
        });
    }

    private static void draw(
            Meeting meeting,
            String name,
            Consumer<Lectern> then,
            Sight sight,
            HallLook look,
            int width,
            int height) {
        Shown shown = new Shown(meeting);
        shown.hall.look(look);
        shown.lectern.show(sight);
        then.accept(shown.lectern);
        assertThat(shown.lectern.sight().get()).isEqualTo(sight);
        Scene scene = Pictures.scene(Look.LIGHT, shown.pane, width, height);
        Pictures.save(scene, "hall-" + name + "-" + sight + "-" + look + "-" + width);
        assertThat(tooLarge(scene.getRoot())).as(sight + " of " + name).isEmpty();
    }

    /** Words that are cut off, smaller than 26 px, or outside the page. */
    private static List<String> tooLarge(Node node) {
        List<String> found = new ArrayList<>();
        if (node instanceof Label label && !label.getText().isEmpty()) {
            if (label.getFont().getSize() < 26) {
                found.add("small: " + label.getText());
            }
            Text drawn = (Text) label.lookup(".text");
            if (drawn != null && !drawn.getText().equals(label.getText())) {
                found.add("cut: " + label.getText());
            }
            double bottom = label.localToScene(0, label.getHeight()).getY();
            double right = label.localToScene(label.getWidth(), 0).getX();
            if (bottom > label.getScene().getHeight() + 1
                    || right > label.getScene().getWidth() + 1) {
                found.add("outside: " + label.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(tooLarge(child)));
        }
        return found;
    }

    /** A hall, what is said in it, and how it is drawn. */
    private static final class Shown {
        private final Hall hall = new Hall();
        private final Lectern lectern;
        private final HallPane pane;

        Shown(Meeting meeting) {
            SimpleObjectProperty<Meeting> now = new SimpleObjectProperty<>(meeting);
            vn.binhxet.text.Text text = WORDS.naming(Names.of(meeting));
            lectern =
                    new Lectern(
                            now,
                            new SimpleStringProperty("7K3F-92QD-M5TX-HW8R"),
                            new Veil(now),
                            text,
                            hall);
            pane = new HallPane(hall, new Label("10:12"), text, false);
        }
    }
}
