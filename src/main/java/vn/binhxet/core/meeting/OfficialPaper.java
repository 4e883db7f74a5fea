package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A paper that gets a number, place, day and signer of its own, asked once and kept.
 *
 * @see Fact.DocumentNumbered
 */
public enum OfficialPaper {
    /** Giấy mời, with the programme. */
    INVITATION("invitation"),
    /** Biên bản hội nghị. */
    MINUTES(Fact.DocumentSigned.MINUTES),
    /** Tờ trình, to the province. */
    LETTER("letter"),
    /** Danh sách đề nghị khen thưởng, which goes with it. */
    AWARD_LIST("list"),
    /** Biên bản bàn giao Khối trưởng. */
    HAND_OVER("handOver");

    private final String word;

    OfficialPaper(String word) {
        this.word = word;
    }

    /** By which it is recorded. */
    public String word() {
        return word;
    }

    /** What was recorded last of it; null before. */
    public Fact.@Nullable DocumentNumbered numbered(Meeting meeting) {
        List<Fact.DocumentNumbered> all =
                meeting.proceedings().all(Fact.DocumentNumbered.class).stream()
                        .filter(one -> one.kind().equals(word))
                        .toList();
        return all.isEmpty() ? null : all.getLast();
    }
}
