package vn.binhxet.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import vn.binhxet.app.Program.InUse;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Plays the sample through the real screens while nobody looks: opens it from the start screen,
 * asks for every step of its story, types the first pass of the first vote key by key, and leaves
 * pictures, the meeting file and all papers in a folder. Used on the FX thread.
 */
final class Rehearsal {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 688;
    private static final String DOSSIER = "ho-so";

    private static final List<Moment> MOMENTS =
            List.of(
                    new Moment(Command.Begin.class, Place.BLOC, "khoi"),
                    new Moment(Command.Begin.class, Place.SCORING, "cham-diem"),
                    new Moment(Command.Begin.class, Place.NOMINATION, "de-nghi"),
                    new Moment(Command.Begin.class, Place.ATTENDANCE, "khai-mac"),
                    new Moment(Command.MarkAbsent.class, Place.ATTENDANCE, "diem-danh"),
                    new Moment(Command.NameCommittee.class, Place.BALLOT, "mo-luot-bau"),
                    new Moment(Command.Resolve.class, Place.BALLOT, "doi-chieu"),
                    new Moment(Command.SealCount.class, Place.BALLOT, "niem-phong"),
                    new Moment(Command.SettleTie.class, Place.RESULT, "bang-phieu"),
                    new Moment(Command.Elect.class, Place.RESULT, "ket-qua"));

    private final Parts parts;
    private final StoryClock clock;
    private final Path folder;
    private final Program program;
    private final Scene scene;
    private final List<Moment> seen = new ArrayList<>();
    private final List<Path> pictures = new ArrayList<>();

    /** What is worth a picture: the screen before the first command of a kind. */
    private record Moment(Class<? extends Command> before, Place place, String name) {}

    /**
     * @param clock of those parts; it is set to the time of each step
     * @param folder made if it is not there; what an earlier rehearsal left is replaced
     */
    Rehearsal(Parts parts, StoryClock clock, Path folder) {
        this.parts = parts;
        this.clock = clock;
        this.folder = folder;
        program =
                new Program(
                        parts, new SamePlace(meetingFile(), folder.resolve(DOSSIER)), new AtOnce());
        scene = new Scene(program.view(), WIDTH, HEIGHT);
        Fonts.load().ifPresent(scene.getStylesheets()::add);
    }

    /**
     * Plays it all.
     *
     * @return where everything is, in words
     * @throws StoreFailure if the folder cannot be written
     */
    String run() {
        clear();
        program.begin();
        draw("bat-dau");
        press("#welcome-sample");
        InUse meeting = Objects.requireNonNull(program.inUse(), "the sample was not opened");
        Story story = story();
        for (Request step : story.steps().subList(story.preparation(), story.steps().size())) {
            look(step.command(), meeting);
            clock.set(step.at());
            take(step, meeting);
        }
        meeting.shell().go(Place.DOSSIER);
        press("#shell-primary");
        drawBoth(DOSSIER);
        program.leave();
        program.begin();
        draw("mo-gan-day");
        return parts.text()
                .of(
                        "rehearsal.done",
                        pictures.size(),
                        parts.meetings().dossiers().names().size(),
                        folder);
    }

    private void take(Request step, InUse meeting) {
        if (step.command() instanceof Command.TypePapers papers
                && papers.round().value().equals("1")
                && papers.pass() == 1) {
            type(papers, meeting);
        } else {
            ask(step, meeting);
        }
    }

    private static void ask(Request step, InUse meeting) {
        List<List<Problem>> answers = new ArrayList<>();
        meeting.desk().ask(step, answers::add);
        if (!answers.equals(List.of(List.of()))) {
            throw new IllegalStateException(step.command() + " was answered with " + answers);
        }
    }

    private void type(Command.TypePapers papers, InUse meeting) {
        meeting.shell().go(Place.BALLOT);
        ((TextField) find("#ballot-typist")).setText(papers.typist());
        Contest contest =
                meeting.desk()
                        .meeting()
                        .get()
                        .rounds()
                        .find(papers.round())
                        .orElseThrow()
                        .contest();
        PaperKeys keys = new PaperKeys(contest, find("#ballot-entry"));
        List<Paper> list = papers.list();
        for (int i = 0; i < list.size(); i++) {
            keys.type(list.get(i));
            if (i == list.size() / 2) {
                drawBoth("nhap-phieu");
            }
            keys.enter();
        }
    }

    private void look(Command next, InUse meeting) {
        MOMENTS.stream()
                .filter(moment -> moment.before().isInstance(next) && !seen.contains(moment))
                .forEach(moment -> {
                    seen.add(moment);
                    meeting.shell().go(moment.place());
                    drawBoth(moment.name());
                });
    }

    private void drawBoth(String name) {
        draw(name);
        press("#rail-look");
        draw(name + "-toi");
        press("#rail-look");
    }

    private void draw(String name) {
        Path file = folder.resolve("%02d-%s.png".formatted(pictures.size() + 1, name));
        Picture.save(scene, file);
        pictures.add(file);
    }

    private void press(String id) {
        ((Button) find(id)).fire();
    }

    private Node find(String id) {
        scene.getRoot().applyCss();
        return Objects.requireNonNull(scene.lookup(id), id);
    }

    private Story story() {
        return switch (parts.meetings().sample()) {
            case Outcome.Done<Story>(var story) -> story;
            case Outcome.Refused<Story>(var problems) ->
                    throw new IllegalStateException(
                            "the sample is part of the program: " + problems);
        };
    }

    private Path meetingFile() {
        return folder.resolve("hoi-nghi-mau-2021.binhxet");
    }

    private void clear() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(meetingFile());
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, folder.toString()), e);
        }
    }

    /** Somebody who always picks that file and that folder. */
    private record SamePlace(Path file, Path forPapers) implements FilePicker {
        @Override
        public Optional<Path> open(String kind, String ending) {
            return Optional.of(file);
        }

        @Override
        public List<Path> openSeveral(String kind, String ending) {
            return List.of();
        }

        @Override
        public Optional<Path> create(String kind, String name) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> folder(String kind) {
            return Optional.of(forPapers);
        }
    }
}
