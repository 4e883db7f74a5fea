package vn.binhxet.bench;

import vn.binhxet.core.submission.Gathered;
import vn.binhxet.export.xlsx.province.ProvinceWorkbook;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.province.DossierReader;
import vn.binhxet.province.RenamedSample;
import vn.binhxet.province.SentDossier;
import vn.binhxet.province.ShippedCodes;
import vn.binhxet.session.DossierFiles;
import vn.binhxet.session.Province;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A hundred dossiers verified and merged, one of them with an attachment of fifty megabytes,
 * against {@code unzip} and {@code sha256sum} of the same files; with the most memory the heap
 * held. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.MergeBench
 * </pre>
 */
final class MergeBench {
    private static final int DOSSIERS = 100;
    private static final int PAPERS = 12;
    private static final int PAPER = 60_000;
    private static final int PHOTO = 1_500_000;
    private static final int LARGE = 50_000_000;
    private static final int ROUNDS = 3;

    private MergeBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("binhxet");
        Path dossiers = Files.createDirectory(folder.resolve("ho-so"));
        long bytes = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            Path file = dossiers.resolve("khoi-%03d.zip".formatted(i));
            bytes += Files.size(Files.write(file, dossier(i).zip()));
        }
        System.out.printf(
                Locale.ROOT, "%d dossiers, %.1f MB%n", DOSSIERS, (double) bytes / 1_000_000);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        System.out.printf(Locale.ROOT, "first: ours %.0f ms%n", merge(folder) / 1e6);
        System.out.printf(Locale.ROOT, "most heap: %.1f MB%n", most() / 1e6);
        Duel.print("merge", () -> merge(folder), () -> unpack(folder), 1, ROUNDS);
        System.out.printf(Locale.ROOT, "most heap: %.1f MB%n", most() / 1e6);
        run(folder, "rm -rf \"$0\"");
    }

    /** Papers and a photo as long as real ones, of bytes that do not pack. */
    private static SentDossier dossier(int number) {
        Random random = new Random(number);
        SentDossier sent = RenamedSample.of("Khối thi đua số " + number);
        for (int i = 0; i < PAPERS; i++) {
            sent = sent.with("%02d-giay-to.pdf".formatted(i + 10), bytes(random, PAPER));
        }
        sent = sent.with("07-phu-luc/anh.jpg", bytes(random, number == 0 ? LARGE : PHOTO));
        return sent.withSummary(sent.file(SummaryForm.NAME));
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static long merge(Path folder) {
        Province province =
                new Province(
                        new DossierReader(),
                        new ShippedCodes(),
                        new ProvinceWorkbook(Text.in(Text.VIETNAMESE)));
        long start = System.nanoTime();
        List<Path> files = DossierFiles.in(List.of(folder.resolve("ho-so").toString()));
        Gathered gathered = Gathered.of(province.read(files, _ -> {}));
        province.write(gathered, province.sampleCodes(), folder.resolve("tong-hop.xlsx"));
        long nanos = System.nanoTime() - start;
        if (gathered.counted().size() != DOSSIERS) {
            throw new IllegalStateException("not what was written");
        }
        return nanos;
    }

    private static long unpack(Path folder) throws Exception {
        long start = System.nanoTime();
        run(
                folder,
                "cd \"$0\" && mkdir -p ra && for f in ho-so/*.zip; do unzip -q -o \"$f\" -d"
                    + " ra/$(basename $f); done && find ra -type f -exec sha256sum {} + > tong &&"
                    + " rm -r ra");
        return System.nanoTime() - start;
    }

    private static void run(Path folder, String commands) throws Exception {
        Process shell =
                new ProcessBuilder("sh", "-c", commands, folder.toString()).inheritIO().start();
        if (shell.waitFor() != 0) {
            throw new IOException(commands);
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Of each part of the heap the most it ever held, together. */
    private static long most() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
