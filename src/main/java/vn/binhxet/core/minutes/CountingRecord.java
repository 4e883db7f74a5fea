package vn.binhxet.core.minutes;

import vn.binhxet.core.terms.RoundId;

import java.util.List;

/**
 * The counting record of one round (<i>biên bản kiểm phiếu</i>) as statements: what the counting
 * committee signs. It names who counted and typed, never who voted what; what is not recorded is
 * not stated. Its parts are those that official forms share (Nghị định 59/2023/NĐ-CP, mẫu số 02).
 *
 * @param draft whether there is no result to sign: still counting, or void
 * @param chapters in the order of the paper; only those that have something to say
 */
public record CountingRecord(RoundId round, boolean draft, List<Chapter> chapters) {
    /** The headings of the paper. */
    public enum Part {
        OPENING,
        COMMITTEE,
        ATTENDANCE,
        PAPERS,
        VOTES,
        CONCLUSION,
        RECOUNTS,
        REMARKS,
        SIGNATURES
    }

    /** As what somebody signs. */
    public enum Signer {
        HEAD,
        MEMBER,
        WITNESS,
        CHAIR
    }

    /** What is said under one heading. */
    public record Chapter(Part part, List<Statement> statements) {
        public Chapter {
            statements = List.copyOf(statements);
        }
    }

    public CountingRecord {
        chapters = List.copyOf(chapters);
    }
}
