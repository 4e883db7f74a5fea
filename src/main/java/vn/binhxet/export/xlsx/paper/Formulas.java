package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

import vn.binhxet.document.Formula;
import vn.binhxet.document.Formula.Area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The formulas of a workbook, written once it is known where each table stands. */
final class Formulas {
    private final Map<String, Origin> tables = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** Where the first row of a table stands. */
    private record Origin(Sheet sheet, int row) {}

    private record Pending(Cell cell, Formula formula, double value, int decimals) {}

    void table(String name, Sheet sheet, int firstRow) {
        tables.put(name, new Origin(sheet, firstRow));
    }

    void add(Cell cell, Formula formula, double value, int decimals) {
        pending.add(new Pending(cell, formula, value, decimals));
    }

    /** Writes all of them, each with its value, so that readers need not work it out. */
    void write() {
        for (Pending one : pending) {
            one.cell().setCellFormula(formula(one));
            one.cell().setCellValue(one.value());
        }
    }

    private String formula(Pending one) {
        Sheet here = one.cell().getSheet();
        int decimals = one.decimals();
        return switch (one.formula()) {
            case Formula.Sum(var areas, var atMost) -> {
                String sum = sum(areas, here, decimals);
                yield atMost == null ? sum : "MIN(" + sum + "," + atMost.toPlainString() + ")";
            }
            case Formula.Difference(var of, var less) ->
                    rounded(at(of, here, false) + "-" + at(less, here, false), decimals);
            case Formula.Rank(var of, var among) ->
                    "RANK(" + at(of, here, false) + "," + at(among, here, true) + ")";
        };
    }

    private String sum(List<Area> areas, Sheet here, int decimals) {
        if (areas.size() == 1 && isOneCell(areas.getFirst())) {
            return at(areas.getFirst(), here, false);
        }
        String all = areas.stream().map(a -> at(a, here, false)).collect(Collectors.joining(","));
        return areas.isEmpty() ? "0" : rounded("SUM(" + all + ")", decimals);
    }

    private static String rounded(String formula, int decimals) {
        return "ROUND(" + formula + "," + decimals + ")";
    }

    private static boolean isOneCell(Area area) {
        return area.top() == area.bottom() && area.left() == area.right();
    }

    private String at(Area area, Sheet here, boolean absolute) {
        Origin origin = Objects.requireNonNull(tables.get(area.table()), area.table());
        CellRangeAddress range =
                new CellRangeAddress(
                        origin.row() + area.top(),
                        origin.row() + area.bottom(),
                        area.left(),
                        area.right());
        boolean elsewhere = !origin.sheet().getSheetName().equals(here.getSheetName());
        return range.formatAsString(elsewhere ? origin.sheet().getSheetName() : null, absolute);
    }
}
