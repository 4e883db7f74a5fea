package vn.binhxet.intake.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.SheetTrouble;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Opens workbooks that may be anything else. */
public final class SafeWorkbook {
    private SafeWorkbook() {}

    /**
     * The workbook, to be closed after use; or why the file is none that can be used. A broken file
     * makes the library stumble in any way it likes, so whatever it throws here means the same.
     */
    public static Outcome<XSSFWorkbook> open(byte[] file) {
        Optional<Problem> problem = FileCheck.problemOf(file);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        try {
            return new Outcome.Done<>(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException | RuntimeException _) {
            return new Outcome.Refused<>(List.of(Problem.of(SheetTrouble.NOT_A_WORKBOOK, "")));
        }
    }
}
