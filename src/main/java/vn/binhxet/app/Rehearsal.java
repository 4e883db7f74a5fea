package vn.binhxet.app;

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
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.projector.window.Displays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Plays the sample through the real screens while nobody looks: opens it from the start screen,
 * asks for every step of its story, types the first pass of the first vote key by key, then counts
 * the practice papers; leaves pictures, the meeting files and all papers in a folder. Used on the
 * FX thread.
 */
final class Rehearsal {
    private static final String DOSSIER = "ho-so";

    private static final List<Moment> MOMENTS =
            List.of(
                    new Moment(Command.Begin.class, Place.BLOC, "khoi"),
                    new Moment(Command.Begin.class, Place.REGULATION, "quy-che"),
                    new Moment(Command.Begin.class, Place.SCORING, "cham-diem"),
                    new Moment(Command.Begin.class, Place.NOMINATION, "de-nghi"),
                    new Moment(Command.Begin.class, Place.ATTENDANCE, "khai-mac"),
                    new Moment(Command.MarkAbsent.class, Place.ATTENDANCE, "diem-danh"),
                    new Moment(Command.Adopt.class, Place.ADOPTION, "thong-qua"),
                    new Moment(Command.NameCommittee.class, Place.AGENDA, "chuong-trinh"),
                    new Moment(Command.NameCommittee.class, Place.BALLOT, "mo-luot-bau"),
                    new Moment(Command.Resolve.class, Place.BALLOT, "doi-chieu"),
                    new Moment(Command.SealCount.class, Place.BALLOT, "niem-phong"),
                    new Moment(Command.SettleTie.class, Place.RESULT, "bang-phieu"),
                    new Moment(Command.Elect.class, Place.RESULT, "ket-qua"),
                    new Moment(Command.NumberDocument.class, Place.MINUTES, "bien-ban"));

    private final Parts parts;
    private final StoryClock clock;
    private final Path folder;
    private final Program program;
    private final Showing showing;
    private final List<Moment> seen = new ArrayList<>();

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
        SamePlace place = new SamePlace(meetingFile(), folder.resolve(DOSSIER));
        AtOnce work = new AtOnce();
        program = new Program(parts, place, work, work, Displays.none());
        showing = new Showing(folder);
    }

    /**
     * Plays it all.
     *
     * @return where everything is, in words
     * @throws StoreFailure if the folder cannot be written
     */
    String run() {
        clear();
        showing.show(program);
        program.begin();
        showing.draw("bat-dau");
        showing.press("#welcome-sample");
        InUse meeting = Objects.requireNonNull(program.inUse(), "the sample was not opened");
        Story story = story();
        for (Request step : story.steps().subList(story.preparation(), story.steps().size())) {
            look(step.command(), meeting);
            clock.set(step.at());
            take(step, meeting);
        }
        meeting.shell().go(Place.DOSSIER);
        showing.press("#shell-primary");
        showing.drawBoth(DOSSIER);
        meeting.shell().go(Place.AUDIT);
        showing.drawBoth("nhat-ky");
        int papers = parts.meetings().dossiers().names(meeting.desk().meeting().get()).size();
        program.leave();
        program.begin();
        showing.draw("mo-gan-day");
        String verdict = new PracticeRun(parts, showing, practiceFile()).run();
        String done = parts.text().of("rehearsal.done", showing.pictures(), papers, folder);
        return done + "\n" + verdict;
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
        showing.fill("#ballot-typist", papers.typist());
        Contest contest =
                meeting.desk()
                        .meeting()
                        .get()
                        .rounds()
                        .find(papers.round())
                        .orElseThrow()
                        .contest();
        PaperKeys keys = new PaperKeys(contest, showing.find("#ballot-entry"));
        List<Paper> list = papers.list();
        for (int i = 0; i < list.size(); i++) {
            keys.type(list.get(i));
            if (i == list.size() / 2) {
                showing.drawBoth("nhap-phieu");
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
                    showing.drawBoth(moment.name());
                });
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

    private Path practiceFile() {
        return folder.resolve("dien-tap-kiem-phieu.binhxet");
    }

    private void clear() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(meetingFile());
            Files.deleteIfExists(practiceFile());
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, folder.toString()), e);
        }
    }
}
