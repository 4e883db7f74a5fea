package vn.binhxet.intake;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.RegulationForm;
import vn.binhxet.intake.workbook.regulation.RegulationWorkbookReader;
import vn.binhxet.port.RegulationReader;
import vn.binhxet.port.RegulationTrouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Regulations as JSON files and workbooks, and those that ship with the program. */
public final class RegulationFiles implements RegulationReader {
    private static final List<String> SAMPLES =
            List.of("quy-che-co-quan-trung-uong-100.json", "quy-che-cum-cong-an-1000.json");
    private static final int MEGABYTE = 1024 * 1024;

    /** How a zip begins, and a workbook of the time before 2007. */
    private static final Set<Integer> WORKBOOK = Set.of((int) 'P', 0xd0);

    /** How JSON begins: a bracket, or the mark of its encoding. */
    private static final Set<Integer> JSON = Set.of((int) '{', (int) '[', 0xef, 0xfe, 0xff);

    @Override
    public Outcome<Regulation> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return refused(Problem.of(RegulationTrouble.TOO_LARGE, "", MOST_BYTES / MEGABYTE));
        }
        int first = firstSign(file);
        if (WORKBOOK.contains(first)) {
            return RegulationWorkbookReader.read(file);
        }
        return JSON.contains(first)
                ? RegulationForm.read(file)
                : refused(Problem.of(RegulationTrouble.NOT_A_REGULATION, ""));
    }

    /** The first byte that is no blank; -1 if there is none. */
    private static int firstSign(byte[] file) {
        for (byte sign : file) {
            if (!Character.isWhitespace(sign)) {
                return Byte.toUnsignedInt(sign);
            }
        }
        return -1;
    }

    private static Outcome<Regulation> refused(Problem problem) {
        return new Outcome.Refused<>(List.of(problem));
    }

    @Override
    public List<String> samples() {
        return SAMPLES;
    }

    @Override
    public byte[] sample(String name) {
        try (InputStream sample =
                SAMPLES.contains(name) ? RegulationFiles.class.getResourceAsStream(name) : null) {
            if (sample == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
