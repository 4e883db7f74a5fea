package vn.binhxet.export.xlsx;

import org.apache.poi.ss.util.WorkbookUtil;

import vn.binhxet.form.workbook.FormStamp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Names that Excel takes for sheets: short, without its signs, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** The names, as near to the wishes as can be. */
    static List<String> of(List<String> wishes) {
        List<String> names = new ArrayList<>();
        for (String wish : wishes) {
            String plain = Normalizer.normalize(wish, Normalizer.Form.NFC);
            String name = cut(plain, "");
            for (int number = 2; isTaken(names, name); number++) {
                name = cut(plain, " (" + number + ")");
            }
            names.add(name);
        }
        return names;
    }

    /** As much of a name as there is room for, with no blank at its end. */
    private static String cut(String name, String tail) {
        int end = Math.min(name.length(), LONGEST - tail.length());
        return WorkbookUtil.createSafeSheetName(name.substring(0, end).strip() + tail, '-');
    }

    private static boolean isTaken(List<String> others, String name) {
        return name.equalsIgnoreCase(FormStamp.SHEET)
                || others.stream().anyMatch(name::equalsIgnoreCase);
    }
}
