package vn.binhxet.ui.projector.lectern;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.guide.Guide;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Veil;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.Page;
import vn.binhxet.ui.projector.page.Sight;
import vn.binhxet.ui.projector.tell.Announcement;
import vn.binhxet.ui.projector.tell.Lists;
import vn.binhxet.ui.projector.tell.Pages;
import vn.binhxet.ui.projector.tell.RevealPage;
import vn.binhxet.ui.projector.tell.RoundPages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says what the hall sees. Pages follow the meeting; the sentence and the table of points stay as
 * they were when they were shown. Where a page has nothing to tell any more, the hall sees the
 * title.
 */
public final class Lectern {
    private final ObservableValue<Meeting> meeting;
    private final ObservableValue<String> code;
    private final Veil veil;
    private final Text text;
    private final Hall hall;
    private final Revealing revealing;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.TITLE);
    private final ReadOnlyBooleanWrapper black = new ReadOnlyBooleanWrapper();
    private @Nullable RoundId picked;
    private @Nullable Page frozen;

    /**
     * @param code the integrity code as it stands
     * @param text knows the names of the meeting
     */
    public Lectern(
            ObservableValue<Meeting> meeting,
            ObservableValue<String> code,
            Veil veil,
            Text text,
            Hall hall) {
        this.meeting = meeting;
        this.code = code;
        this.veil = veil;
        this.text = text;
        this.hall = hall;
        revealing = new Revealing(veil);
        meeting.subscribe(_ -> follow());
        code.subscribe((_, _) -> draw());
    }

    /** What the hall sees when it is not dark. */
    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty black() {
        return black.getReadOnlyProperty();
    }

    /** Whether there is something to show of that. */
    public boolean has(Sight wanted) {
        return make(wanted).isPresent();
    }

    /**
     * Shows it, of the newest round where it is about one, in place of what was in view; if there
     * is nothing to show, nothing changes.
     */
    public void show(Sight wanted) {
        RoundId before = picked;
        picked = null;
        Optional<Page> page = make(wanted);
        if (page.isEmpty()) {
            picked = before;
            return;
        }
        picked = roundOf(wanted).orElse(null);
        frozen = wanted == Sight.SENTENCE || wanted == Sight.POINTS ? page.get() : null;
        black.set(false);
        sight.set(wanted);
        draw();
    }

    /** Darkens the hall's screen, or lights it again. */
    public void blacken() {
        black.set(!black.get());
        draw();
    }

    /** Reveals the last hidden place of the result in view. */
    public void next() {
        reveal(revealing::next);
    }

    /** Hides again what was revealed last. */
    public void back() {
        reveal(revealing::back);
    }

    /** Reveals all of the result in view. */
    public void all() {
        reveal(revealing::all);
    }

    /** The round that the page in view is about; empty where it is about none. */
    public Optional<RoundId> round() {
        return roundOf(sight.get());
    }

    /**
     * Turns the page in view to another round.
     *
     * @param step 1 for the one opened after it, -1 for the one before
     */
    public void turn(int step) {
        List<Round> all = rounds(sight.get());
        round().ifPresent(now -> {
            int at = all.stream().map(r -> r.contest().round()).toList().indexOf(now);
            picked = all.get(Math.clamp(at + step, 0, all.size() - 1)).contest().round();
            draw();
        });
    }

    private void reveal(Consumer<Announcement> change) {
        if (sight.get() == Sight.REVEAL && !black.get()) {
            announcement().ifPresent(change);
            draw();
        }
    }

    private void follow() {
        revealing.follow(meeting.getValue());
        hall.band(new Pages(text).band(meeting.getValue()));
        draw();
    }

    private void draw() {
        if (black.get()) {
            hall.show(new Page.Black());
            return;
        }
        Page page = frozen == null ? make(sight.get()).orElse(null) : frozen;
        if (page == null) {
            sight.set(Sight.TITLE);
            page = new Pages(text).title(meeting.getValue());
        }
        if (!page.equals(hall.page().get())) {
            hall.show(page);
        }
    }

    private Optional<Page> make(Sight wanted) {
        Meeting now = meeting.getValue();
        Pages pages = new Pages(text);
        return switch (wanted) {
            case TITLE -> Optional.of(pages.title(now));
            case AGENDA -> pages.business(now);
            case ATTENDANCE -> Optional.of(pages.attendance(now));
            case SENTENCE -> sentence(now, pages);
            case ADOPTION -> pages.adoption(now);
            case POINTS -> new Lists(text).points(now);
            case BALLOT -> round(wanted).map(new RoundPages(text)::ballot);
            case COUNTING -> round(wanted).map(new RoundPages(text)::counting);
            case REVEAL -> announcement().map(this::reveal);
            case LIST -> new Lists(text).proposals(now);
            case OFFICES -> new Lists(text).offices(now);
            case CODE -> Optional.of(pages.code(code.getValue()));
            case THANKS -> Optional.of(pages.thanks(now));
            case TEST -> Optional.of(new Page.Test());
        };
    }

    /** While a result awaits its announcement no sentence is shown: it might tell it. */
    private Optional<Page> sentence(Meeting now, Pages pages) {
        return veil.awaited().get().isEmpty()
                ? Optional.of(pages.sentence(text.say(Guide.now(now))))
                : Optional.empty();
    }

    private Page reveal(Announcement announcement) {
        return new RevealPage(text)
                .of(announcement, revealing.of(meeting.getValue(), announcement));
    }

    private Optional<Announcement> announcement() {
        return round(Sight.REVEAL).flatMap(meeting.getValue().results()::of).map(Announcement::of);
    }

    private Optional<RoundId> roundOf(Sight about) {
        return round(about).map(round -> round.contest().round());
    }

    /** The round picked, else the last one. */
    private Optional<Round> round(Sight about) {
        List<Round> all = rounds(about);
        return all.stream()
                .filter(round -> round.contest().round().equals(picked))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /** The rounds that such a page can be about. */
    private List<Round> rounds(Sight about) {
        return switch (about) {
            case BALLOT, COUNTING ->
                    meeting.getValue().rounds().all().stream().filter(r -> !r.isVoid()).toList();
            case REVEAL ->
                    meeting.getValue().rounds().all().stream().filter(Round::hasResult).toList();
            default -> List.of();
        };
    }
}
