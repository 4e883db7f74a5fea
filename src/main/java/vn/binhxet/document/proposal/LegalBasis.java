package vn.binhxet.document.proposal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.PlainLetters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The law and decree on emulation and commendation that a paper of a certain day rests on. Their
 * full titles stand in the text bundle; what else applies stands in the regulation's own sources.
 */
enum LegalBasis {
    /** Luật Thi đua, khen thưởng of 2003 with its amendments. */
    LAW_2003("2003", "2004-07-01", "2023-12-31"),
    /** Nghị định 91/2017/NĐ-CP. */
    DECREE_91("91/2017", "2017-10-01", "2023-12-31"),
    /** Luật Thi đua, khen thưởng số 06/2022/QH15. */
    LAW_2022("06/2022", "2024-01-01", null),
    /** Nghị định 98/2023/NĐ-CP. */
    DECREE_98("98/2023", "2024-01-01", "2025-06-30"),
    /** Nghị định 152/2025/NĐ-CP, with which the decree of 2023 ends. */
    DECREE_152("152/2025", "2025-07-01", null);

    /** How the name of a paper begins that something can rest on. */
    private static final List<String> KINDS =
            List.of(
                    "luat",
                    "nghi dinh",
                    "nghi quyet",
                    "thong tu",
                    "quyet dinh",
                    "chi thi",
                    "quy che",
                    "quy dinh",
                    "huong dan",
                    "ke hoach",
                    "cong van",
                    "van ban");

    private final String mark;
    private final LocalDate first;
    private final @Nullable LocalDate last;

    /**
     * @param mark part of its number or name by which a source is known to name it
     * @param first day it is in force
     * @param last day; null while it is
     */
    LegalBasis(String mark, String first, @Nullable String last) {
        this.mark = mark;
        this.first = LocalDate.parse(first);
        this.last = last == null ? null : LocalDate.parse(last);
    }

    /** Those in force on that day, the law first. */
    static List<LegalBasis> on(LocalDate day) {
        return Arrays.stream(values()).filter(basis -> basis.isInForce(day)).toList();
    }

    /**
     * What of a regulation's sources a paper cites beside the law and its decree: papers, not
     * remarks; those listed here, in force or not, are not cited a second time.
     */
    static List<String> others(List<String> sources) {
        return sources.stream()
                .filter(source -> KINDS.stream().anyMatch(PlainLetters.of(source)::startsWith))
                .filter(source -> Arrays.stream(values()).noneMatch(one -> one.isNamedIn(source)))
                .toList();
    }

    private boolean isInForce(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    private boolean isNamedIn(String source) {
        boolean law = this == LAW_2003;
        return source.contains(mark) && (!law || PlainLetters.of(source).startsWith("luat"));
    }
}
