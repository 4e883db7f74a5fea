package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.PluggedDisplays;
import vn.binhxet.fixture.Window;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries out the steps of a story with the keyboard alone, where there is a screen for them; the
 * rest is asked of the same desk.
 */
final class Secretary {
    private static final List<Place> SCREENS =
            List.of(
                    Place.AGENDA,
                    Place.ATTENDANCE,
                    Place.ADOPTION,
                    Place.SCORING,
                    Place.NOMINATION,
                    Place.BALLOT,
                    Place.RESULT,
                    Place.MINUTES,
                    Place.DOSSIER);

    private final Window window;
    private final Desk desk;
    private final PluggedDisplays hall;
    private Command.@Nullable NameCommittee committee;
    private Command.@Nullable OpenRound opening;

    /**
     * @param hall the projector
     */
    Secretary(Window window, Desk desk, PluggedDisplays hall) {
        this.window = window;
        this.desk = desk;
        this.hall = hall;
    }

    /** Does one step. */
    void does(Request step) {
        switch (step.command()) {
            case Command.Begin begin -> begin(begin);
            case Command.Arrive arrival -> call(arrival);
            case Command.MarkAbsent absence -> call(absence);
            case Command.NameCommittee named -> committee = named;
            case Command.OpenRound opened -> opening = opened;
            case Command.Issue issued -> issue(issued);
            case Command.TypePapers typed -> type(typed);
            case Command.Resolve resolved -> resolve(resolved);
            case Command.SealCount seal -> seal(seal);
            case Command.SettleTie settled -> settle(settled);
            case Command.Propose proposed -> propose(proposed);
            case Command.Elect elected -> elect(elected);
            case Command.OpenItem(int item) -> pick(item, KeyCode.SPACE);
            case Command.CloseItem(int item) -> pick(item, KeyCode.SPACE);
            case Command.TakeNote note -> note(note);
            case Command.Direct direction -> direct(direction);
            case Command.Adopt adopted -> adopt(adopted);
            case Command.NumberDocument numbered -> number(numbered);
            case Command.Sign signed -> sign(signed);
            case Command.CloseMeeting _ -> close();
            default -> ask(step);
        }
    }

    /** Writes the papers for the province into the folder that the picker gives. */
    void exports() {
        go(Place.DOSSIER);
        goOn();
        Window.await(this::isWritten);
    }

    private boolean isWritten() {
        return window.scene().lookup("#dossier-where") instanceof Label where
                && !where.getText().isEmpty();
    }

    private void ask(Request step) {
        Fx.run(() ->
                desk.ask(
                        step,
                        problems -> {
                            if (!problems.isEmpty()) {
                                throw new AssertionError(step + " is refused: " + problems);
                            }
                        }));
        settle();
    }

    private void begin(Command.Begin begin) {
        go(Place.ATTENDANCE);
        window.enter("attendance-chair", String.join(", ", begin.chair()));
        window.enter("attendance-secretary", begin.secretary());
        goOn();
    }

    private void call(Command.Arrive arrival) {
        go(Place.ATTENDANCE);
        window.enter("attendance-search", name(arrival.unit()));
        window.write("*");
        window.write(arrival.delegate());
        window.press(KeyCode.ENTER);
        window.write(arrival.role());
        window.press(KeyCode.ENTER);
        window.write(Objects.requireNonNullElse(arrival.document(), ""));
        window.press(KeyCode.ENTER);
        settle();
    }

    private void call(Command.MarkAbsent absence) {
        go(Place.ATTENDANCE);
        window.enter("attendance-search", name(absence.unit()));
        window.write("-");
        window.write(Objects.requireNonNullElse(absence.reason(), ""));
        window.press(KeyCode.ENTER);
        settle();
    }

    /**
     * A round is opened with its committee, then its papers are issued; those after that replace.
     */
    private void issue(Command.Issue issued) {
        Command.OpenRound round = opening;
        go(Place.BALLOT);
        if (round == null) {
            for (int i = 0; i < issued.papers(); i++) {
                press("ballot-replace");
                settle();
            }
            return;
        }
        Command.NameCommittee named = committee;
        if (named != null) {
            window.enter("ballot-head", named.head());
            window.enter("ballot-members", String.join(", ", named.members()));
            window.enter("ballot-witness", Objects.requireNonNullElse(named.witness(), ""));
        }
        if (isThere("ballot-subject-" + round.subject())) {
            press("ballot-subject-" + round.subject());
        }
        goOn();
        window.enter("ballot-issue", Integer.toString(issued.papers()));
        goOn();
        committee = null;
        opening = null;
    }

    private void type(Command.TypePapers typed) {
        if (typed.pass() == 2) {
            goOn();
        }
        window.enter("ballot-typist", typed.typist());
        window.press(KeyCode.ENTER);
        for (Paper paper : typed.list()) {
            window.write(PaperKeys.keys(round(typed.round()).contest(), paper));
            window.press(KeyCode.ENTER);
        }
        settle();
    }

    private void resolve(Command.Resolve resolved) {
        window.enter("ballot-resolved-by", resolved.by());
        window.press(KeyCode.ENTER);
        Pass first = round(resolved.round()).current().box().first();
        boolean asFirst = resolved.is().equals(first.paper(resolved.paper()));
        window.write(asFirst ? "1" : "2");
        window.press(KeyCode.ENTER);
        settle();
    }

    private void seal(Command.SealCount seal) {
        go(Place.BALLOT);
        window.enter("ballot-unused", Integer.toString(seal.unused()));
        window.enter("ballot-spoiled", Integer.toString(seal.spoiled()));
        window.enter("ballot-not-returned", Integer.toString(seal.notReturned()));
        goOn();
        confirm();
    }

    private void settle(Command.SettleTie settled) {
        go(Place.RESULT);
        press("result-settle-" + settled.how().name().toLowerCase(Locale.ROOT));
        window.enter("result-settle-reason", settled.reason());
        window.press(KeyCode.ENTER);
        settle();
    }

    /** The result is announced on the projector before its list is adopted. */
    private void propose(Command.Propose proposed) {
        announce(proposed.award());
        go(Place.RESULT);
        press("result-propose-" + proposed.award());
        settle();
    }

    /** Place by place from the last, and at no time more than was announced. */
    private void announce(Code award) {
        List<String> winners =
                Fx.make(() -> desk.meeting().get())
                        .results()
                        .roundsOf(award)
                        .getLast()
                        .winners()
                        .stream()
                        .map(this::name)
                        .toList();
        window.press(KeyCode.F11);
        window.press(KeyCode.DIGIT9);
        for (int place = winners.size() - 1; place >= 0; place--) {
            assertThat(hallSees())
                    .doesNotContain(winners.subList(0, place + 1).toArray(String[]::new));
            window.press(KeyCode.RIGHT);
            assertThat(hallSees()).contains(winners.get(place));
        }
        window.press(KeyCode.ESCAPE);
    }

    /** Every word in the window on the projector. */
    private String hallSees() {
        return Fx.make(() ->
                hall.shown().stream()
                        .flatMap(shown -> words(shown.content()))
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case Text text -> Stream.of(text.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(Secretary::words);
            default -> Stream.empty();
        };
    }

    private void elect(Command.Elect elected) {
        go(Place.RESULT);
        window.enter("result-elect-unit", name(elected.unit()));
        window.enter("result-elect-for", number(elected.inFavour()));
        window.enter("result-elect-against", number(elected.against()));
        window.enter("result-elect-abstain", number(elected.abstain()));
        window.press(KeyCode.ENTER);
        settle();
    }

    private void pick(int item, KeyCode... then) {
        go(Place.AGENDA);
        window.reach("agenda-list");
        window.press(KeyCode.HOME);
        for (int i = 1; i < item; i++) {
            window.press(KeyCode.DOWN);
        }
        window.type(then);
        settle();
    }

    private void note(Command.TakeNote note) {
        pick(note.item());
        window.press(KeyCode.CONTROL, KeyCode.N);
        say(note.speaker(), note.text());
    }

    private void direct(Command.Direct direction) {
        go(Place.AGENDA);
        window.press(KeyCode.CONTROL, KeyCode.D);
        say(direction.speaker(), direction.text());
    }

    private void say(String speaker, String words) {
        window.enter("agenda-note-speaker", speaker);
        window.enter("agenda-note-words", words);
        window.press(KeyCode.ENTER);
        settle();
        window.press(KeyCode.ESCAPE);
    }

    private void adopt(Command.Adopt adopted) {
        go(Place.ADOPTION);
        press("adoption-matter-" + adopted.subject());
        window.enter("adoption-title", adopted.title());
        window.enter("adoption-for", Integer.toString(adopted.inFavour()));
        window.enter("adoption-against", Integer.toString(adopted.against()));
        window.enter("adoption-abstain", Integer.toString(adopted.abstain()));
        goOn();
    }

    private void number(Command.NumberDocument numbered) {
        go(Place.MINUTES);
        window.enter("minutes-number-number", numbered.number());
        window.enter("minutes-number-place", numbered.place());
        window.enter("minutes-number-signer", numbered.signer());
        press("minutes-number-record");
        settle();
    }

    /** Everybody who is proposed has signed. */
    private void sign(Command.Sign signed) {
        if (signed.document().equals(Fact.DocumentSigned.MINUTES)) {
            go(Place.MINUTES);
            press("minutes-sign");
            confirm();
        } else {
            go(Place.RESULT);
            window.press(KeyCode.F4);
            press("result-sign");
            settle();
            window.press(KeyCode.ESCAPE);
        }
    }

    private void close() {
        go(Place.DOSSIER);
        press("dossier-close");
        confirm();
    }

    /** The harmless button has the focus at first. */
    private void confirm() {
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        settle();
    }

    private static String number(@Nullable Integer votes) {
        return Integer.toString(votes == null ? 0 : votes);
    }

    /**
     * The screens of the meeting have the keys Ctrl+1, Ctrl+2 and so on, in the order of the day.
     */
    private void go(Place place) {
        String digit = Integer.toString(SCREENS.indexOf(place) + 1);
        window.press(KeyCode.CONTROL, KeyCode.getKeyCode(digit));
    }

    private void press(String id) {
        window.reach(id);
        window.press(KeyCode.SPACE);
    }

    /** What the bar below the screen offers. */
    private void goOn() {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
    }

    private boolean isThere(String id) {
        Node node = Fx.make(() -> window.scene().lookup("#" + id));
        return node != null && node.isVisible();
    }

    private Round round(RoundId id) {
        return Fx.make(() -> desk.meeting().get()).rounds().find(id).orElseThrow();
    }

    private String name(UnitId unit) {
        return Fx.make(() -> desk.meeting().get()).bloc().name(unit);
    }

    private void settle() {
        Window.await(() -> !desk.busy().getValue());
    }
}
