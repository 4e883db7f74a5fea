package vn.binhxet.session;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.RegulationReader;
import vn.binhxet.port.RegulationWriter;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.port.WholeFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Regulations as files: opened, saved, and those that ship with the program. */
public final class Regulations {
    private static final String WORKBOOK = ".xlsx";

    private final RegulationReader reader;
    private final RegulationWriter writer;

    public Regulations(RegulationReader reader, RegulationWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Opens a regulation, be it JSON or an Excel workbook; the content decides, not the name.
     *
     * @return the regulation; or everything wrong with the file, each at its place in it
     * @throws StoreFailure if the file cannot be read at all
     */
    public Outcome<Regulation> open(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.read(bytes.readNBytes(RegulationReader.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw failure(StoreTrouble.NO_FILE, file, e);
        } catch (IOException e) {
            throw failure(StoreTrouble.NOT_READ, file, e);
        }
    }

    /**
     * Saves a regulation: as a workbook if the name ends in {@code .xlsx}, else as JSON. A file of
     * that name is replaced as a whole, or not at all.
     *
     * @throws StoreFailure if it cannot be written
     */
    public void save(Regulation regulation, Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes =
                name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)
                        ? writer.workbook(regulation)
                        : writer.json(regulation);
        WholeFile.write(file, bytes);
    }

    /** The samples that ship with the program, each with what it is called. */
    public List<Regulation> samples() {
        return reader.samples().stream().map(this::sample).toList();
    }

    private Regulation sample(String name) {
        return switch (reader.read(reader.sample(name))) {
            case Outcome.Done<Regulation>(var regulation) -> regulation;
            case Outcome.Refused<Regulation>(var problems) ->
                    throw new IllegalStateException(name + " ships broken: " + problems);
        };
    }

    private static StoreFailure failure(StoreTrouble trouble, Path file, IOException cause) {
        return new StoreFailure(Problem.of(trouble, file.toString()), cause);
    }
}
