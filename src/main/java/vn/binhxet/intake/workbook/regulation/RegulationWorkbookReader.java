package vn.binhxet.intake.workbook.regulation;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.RegulationTrouble;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads a regulation from an Excel workbook. */
public final class RegulationWorkbookReader {
    private RegulationWorkbookReader() {}

    /** The regulation; or everything wrong with the file, by sheet and cell. */
    public static Outcome<Regulation> read(byte[] file) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read(workbook);
        } catch (IOException
                | POIXMLException
                | UnsupportedFileFormatException
                | EmptyFileException _) {
            return new Outcome.Refused<>(
                    List.of(Problem.of(RegulationTrouble.NOT_A_REGULATION, "")));
        }
    }

    private static Outcome<Regulation> read(Workbook workbook) {
        Findings findings = new Findings();
        SheetTable table = new SheetTable(workbook, new WordList(), findings);
        GeneralReader general = new GeneralReader(table);
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
