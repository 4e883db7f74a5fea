package vn.binhxet.intake.workbook.regulation;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.intake.workbook.SafeWorkbook;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a regulation from an Excel workbook. */
public final class RegulationWorkbookReader {
    private RegulationWorkbookReader() {}

    /** The regulation; or everything wrong with the file, by sheet and cell. */
    public static Outcome<Regulation> read(byte[] file) {
        return switch (SafeWorkbook.open(file)) {
            case Outcome.Refused<XSSFWorkbook>(var problems) -> new Outcome.Refused<>(problems);
            case Outcome.Done<XSSFWorkbook>(var workbook) -> closed(workbook);
        };
    }

    private static Outcome<Regulation> closed(XSSFWorkbook open) {
        try (XSSFWorkbook workbook = open) {
            return read(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }

    private static Outcome<Regulation> read(XSSFWorkbook workbook) {
        Findings findings = new Findings();
        SheetTable table = new SheetTable(workbook, new WordList(), findings);
        GeneralReader.General general = GeneralReader.read(table);
        ListReader lists = new ListReader(table);
        Scheme scheme =
                new Scheme(
                        general.scale(),
                        general.decimals(),
                        CriteriaReader.read(table),
                        lists.adjustments(),
                        general.bonusCap(),
                        lists.classes(),
                        lists.tieOrder());
        AwardReader awards = new AwardReader(table, scheme.classes());
        return findings.judge(
                new Regulation(
                        general.title(),
                        general.sample(),
                        general.year(),
                        general.sources(),
                        scheme,
                        general.quorum(),
                        general.adoption(),
                        general.ballots(),
                        awards.awards(),
                        awards.offices()));
    }
}
