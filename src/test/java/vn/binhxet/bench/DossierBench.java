package vn.binhxet.bench;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Attachment;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The dossier of the sample, of the largest bloc and of the sample with photos, the first time and
 * when all is warm, beside {@code sha256sum} and {@code zip} over the same files, which draw
 * nothing.
 */
final class DossierBench {
    private static final int FACTS = 20_000;
    private static final int PHOTOS = 12;
    private static final int MEGABYTES = 8;
    private static final int COUNTING = 7;

    private final Path home;
    private final AttachedFiles attachedFiles = Forms.attachedFiles();

    private DossierBench(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        DossierBench bench = new DossierBench(Files.createTempDirectory("binhxet-dossier"));
        bench.measure("sample", SampleMeeting.whole());
        MemoryJournal journal = new MemoryJournal();
        journal.append(LargeMeeting.facts(FACTS));
        bench.measure(
                "25 units, 200 criteria, 20 rounds",
                MeetingSession.resume(journal, SampleMeeting.CLOCK));
        bench.measure(PHOTOS + " photos of " + MEGABYTES + " MB", bench.withPhotos());
        delete(bench.home);
    }

    private void measure(String name, MeetingSession session) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        double wall = ours(session) / 1e6;
        double cpu = (thread.getCurrentThreadCpuTime() - before) / 1e6;
        System.out.printf("%s: the first time %.0f ms, at work %.0f ms%n", name, wall, cpu);
        Path zip = written(session).getLast();
        System.out.printf("%s: %d KiB%n", name, Files.size(zip) / 1024);
        Duel.print(name, () -> ours(session), () -> bare(zip), 3, COUNTING);
    }

    private long ours(MeetingSession session) {
        long start = System.nanoTime();
        written(session);
        return System.nanoTime() - start;
    }

    private List<Path> written(MeetingSession session) {
        List<AttachedCopy> copies = attachedFiles.copies(meetingFile(), session.meeting());
        return new FolderExporter("bench")
                .export(session.meeting(), session.entries(), copies, home.resolve("gui"), _ -> {});
    }

    /** Unpacked before the clock runs: only the same files are hashed and packed. */
    private long bare(Path zip) throws Exception {
        Path files = home.resolve("tay");
        delete(files);
        run(home, "unzip", "-q", zip.toString(), "-d", files.toString());
        long start = System.nanoTime();
        run(files, "sh", "-c", "find . -type f | sort | xargs sha256sum > ../dau.txt");
        run(files, "zip", "-q", "-r", "-X", "../tay.zip", ".");
        long nanos = System.nanoTime() - start;
        Files.delete(home.resolve("tay.zip"));
        return nanos;
    }

    private static void run(Path in, String... command) throws Exception {
        int code = new ProcessBuilder(command).directory(in.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private MeetingSession withPhotos() throws IOException {
        MeetingSession session = SampleMeeting.whole();
        Random random = new Random(2021);
        for (int i = 1; i <= PHOTOS; i++) {
            byte[] photo = new byte[MEGABYTES << 20];
            random.nextBytes(photo);
            Path file = Files.write(home.resolve("anh-" + i + ".jpg"), photo);
            Attachment copy = attachedFiles.copy(file, meetingFile(), session.meeting(), _ -> {});
            session.ask(Request.of(new Command.Attach("minutes", copy.name(), copy.sha256())));
        }
        return session;
    }

    private Path meetingFile() {
        return home.resolve("khoi.binhxet");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
