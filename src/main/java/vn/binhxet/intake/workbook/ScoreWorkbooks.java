package vn.binhxet.intake.workbook;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.workbook.FormStamp;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.ScoreSheets;
import vn.binhxet.port.SheetTrouble;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads score forms that came back as Excel workbooks. */
public final class ScoreWorkbooks implements ScoreSheets {
    private final Text text;

    /**
     * @param text the language of the reasons that are recorded
     */
    public ScoreWorkbooks(Text text) {
        this.text = text;
    }

    @Override
    public ScoreReading read(Path file, Meeting meeting) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file);
        if (bytes == null) {
            long limit = FileCheck.LARGEST >> 20;
            return ScoreReading.unusable(name, Problem.of(SheetTrouble.TOO_LARGE, "", limit));
        }
        return switch (SafeWorkbook.open(bytes)) {
            case Outcome.Refused<XSSFWorkbook>(var problems) ->
                    ScoreReading.unusable(name, problems.getFirst());
            case Outcome.Done<XSSFWorkbook>(var workbook) -> read(file, workbook, meeting);
        };
    }

    private ScoreReading read(Path file, XSSFWorkbook open, Meeting meeting) {
        String name = String.valueOf(file.getFileName());
        try (XSSFWorkbook workbook = open) {
            return stamp(workbook)
                    .map(stamp -> new FormReader(name, stamp, meeting, text).read(workbook))
                    .orElseGet(() ->
                            ScoreReading.unusable(name, Problem.of(SheetTrouble.NOT_OUR_FORM, "")));
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_READ, file.toString()), e);
        }
    }

    /** The bytes of a file; null if there are more than any form has. */
    private static byte @Nullable [] bytes(Path file) {
        try {
            return Files.size(file) > FileCheck.LARGEST ? null : Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NO_FILE, file.toString()), e);
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_READ, file.toString()), e);
        }
    }

    private static Optional<FormStamp> stamp(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet(FormStamp.SHEET);
        if (sheet == null) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            rows.add(words(sheet.getRow(i)));
        }
        return FormStamp.of(rows);
    }

    private static List<String> words(@Nullable XSSFRow row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
            words.add(CellValue.of(row.getCell(i)).shown());
        }
        return words;
    }
}
