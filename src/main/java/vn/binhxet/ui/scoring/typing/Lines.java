package vn.binhxet.ui.scoring.typing;

import java.util.ArrayList;
import java.util.List;

/** Tab-separated text as Excel puts it on the clipboard: cells with tabs or lines in quotes. */
public final class Lines {
    private Lines() {}

    /** The cells, line by line; the line break at the end makes no line. */
    public static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' && quoted && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || (c != '\t' && c != '\n')) {
                cell.append(c);
            } else {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString().strip());
            lines.add(line);
        }
        return lines;
    }

    /** The text of cells, line by line. */
    public static String write(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(String.join("\t", line)).append('\n'));
        return text.toString();
    }
}
