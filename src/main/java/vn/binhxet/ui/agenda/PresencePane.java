package vn.binhxet.ui.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Ring;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether enough are here, and who is not. */
final class PresencePane {
    private static final int NAMED = 3;

    private final Text text;
    private final Ring ring = new Ring();
    private final VBox words = new VBox(4);
    private final Card node;

    PresencePane(AgendaViewModel model) {
        text = model.text();
        words.setAlignment(Pos.CENTER_LEFT);
        HBox both = new HBox(20, ring, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new Card(both);
        model.meeting().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Meeting meeting) {
        Quorum quorum = meeting.quorum();
        String of = quorum.enough().of() == Base.CONVOKED ? "agenda.voters" : "agenda.units";
        ring.show(quorum.present(), quorum.whole(), quorum.needed(), text.of(of));
        String verdict = quorum.isReached() ? "agenda.quorate" : "agenda.notQuorate";
        words.getChildren()
                .setAll(
                        Labels.wrapping(Type.STRONG, text.of(verdict)),
                        Labels.wrapping(
                                Type.SECONDARY,
                                text.of(
                                        "agenda.needed",
                                        quorum.needed(),
                                        quorum.enough().share(),
                                        quorum.whole())));
        if (meeting.proceedings().hasBegun()) {
            List<Presence> here =
                    meeting.roll().people().stream().filter(Presence::isHere).toList();
            long proxies = here.stream().filter(Presence::byProxy).count();
            line(
                    BootstrapIcons.PERSON_CHECK,
                    text.of("agenda.present", here.size() - proxies, proxies));
            absent(meeting, here);
            line(BootstrapIcons.PEOPLE, text.of("agenda.votersPresent", meeting.votersPresent()));
        }
    }

    private void absent(Meeting meeting, List<Presence> here) {
        Set<UnitId> present = here.stream().map(Presence::standsFor).collect(Collectors.toSet());
        List<Unit> absent =
                meeting.bloc().units().stream()
                        .filter(unit -> !present.contains(unit.id()))
                        .toList();
        if (!absent.isEmpty()) {
            List<String> names =
                    absent.stream().limit(NAMED).map(unit -> named(unit, meeting)).toList();
            int more = absent.size() - names.size();
            line(
                    BootstrapIcons.PERSON_DASH,
                    more == 0
                            ? text.of("agenda.absent", names)
                            : text.of("agenda.absent.more", names, more));
        }
    }

    /** With the reason, where one was given. */
    private String named(Unit unit, Meeting meeting) {
        String why = meeting.roll().excused().getOrDefault(unit.id(), "");
        return why.isEmpty() ? unit.label() : text.of("agenda.absent.why", unit.label(), why);
    }

    private void line(Ikon icon, String sentence) {
        HBox line = new HBox(8, Icons.of(icon, 14), Labels.wrapping(Type.SECONDARY, sentence));
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        words.getChildren().add(line);
    }
}
