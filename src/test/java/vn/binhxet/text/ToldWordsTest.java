package vn.binhxet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.audit.AuditTrail;
import vn.binhxet.core.audit.AuditTrail.Line;
import vn.binhxet.core.audit.Teller;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.AnyFact;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every fact is told by a sentence with its particulars, and none tells what is on a paper. */
class ToldWordsTest {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");
    private static final List<Text> LANGUAGES =
            Stream.of(Text.VIETNAMESE, Locale.ENGLISH)
                    .map(language -> Text.in(language).naming(new Marked()))
                    .toList();
    private static final Teller TELLER = new Teller(Agenda.USUAL);

    /** Names that are told from ids. */
    private static final class Marked implements Names {
        @Override
        public String unit(UnitId id) {
            return "Tên của " + id.value();
        }

        @Override
        public String code(Code code) {
            return "Tên của " + code.value();
        }
    }

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Fact.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesItsSubject(Class<?> kind) {
        for (Text text : LANGUAGES) {
            IntStream.range(0, 40)
                    .mapToObj(seed -> new AnyFact(seed).of(kind))
                    .forEach(fact -> assertToldIn(text, fact));
        }
    }

    private static void assertToldIn(Text text, Fact fact) {
        String sentence = text.sentence(TELLER.of(fact));
        assertThat(sentence)
                .doesNotContain("null", "{", "}", "[", "@", "count:", "vn.binhxet")
                .doesNotContain(fact.getClass().getSimpleName())
                .doesNotMatch("[a-z].*");
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            switch (value(fact, component)) {
                case UnitId _ when fact instanceof Fact.DelegateArrived came && !came.votes() ->
                        assertThat(sentence).contains(text.of("ballot.name", came.unit()));
                case UnitId unit -> assertThat(sentence).contains(text.of("ballot.name", unit));
                case RoundId round -> assertThat(sentence).contains(round.value());
                case Integer number when component.getName().matches("paper|to|papers|item") ->
                        assertThat(sentence).contains(text.of("input.count", number));
                case null, default -> {}
            }
        }
    }

    private static @Nullable Object value(Fact fact, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsOnAPaperMakesNoDifferenceToWhatIsTold() {
        RoundId round = new RoundId("1");
        Paper one = new Paper.Choice(List.of(new UnitId("thue")));
        Paper other = new Paper.Invalid(InvalidReason.OTHER, "Có chữ ký");
        assertThat(told(new Fact.PapersTyped(round, 2, "Hoa", 12, List.of(one, other))))
                .isEqualTo(told(new Fact.PapersTyped(round, 2, "Hoa", 12, List.of(other, other))))
                .isEqualTo("Ghi phiếu 12–13, lượt 1, lần 2");
        assertThat(told(new Fact.PaperRetyped(round, 1, 7, one, "Nhìn nhầm tên Thuế")))
                .isEqualTo(told(new Fact.PaperRetyped(round, 1, 7, other, "Không hợp lệ")))
                .isEqualTo("Nhập lại phiếu 7, lượt 1, lần 1");
        assertThat(told(new Fact.DifferenceResolved(round, 7, one, "Hoa")))
                .isEqualTo(told(new Fact.DifferenceResolved(round, 7, other, "Hoa")));
        assertThat(told(totals(Map.of(new UnitId("thue"), 9))))
                .isEqualTo(told(totals(Map.of(new UnitId("thue"), 1))));
    }

    private static Fact totals(Map<UnitId, Integer> votes) {
        return new Fact.TotalsEntered(new RoundId("1"), new Totals(10, 1, votes, Map.of()));
    }

    private static String told(Fact fact) {
        return LANGUAGES.getFirst().sentence(TELLER.of(fact));
    }

    @Test
    void theSampleIsToldWithoutIdsAndHashes() {
        List<Recorded> journal = SampleMeeting.whole().history().entries();
        Text text = Text.in(Text.VIETNAMESE).naming(Names.everKnown(journal));
        List<String> told =
                AuditTrail.of(journal).lines().stream()
                        .map(line -> text.sentence(line.told()))
                        .toList();
        assertThat(told)
                .hasSameSizeAs(journal)
                .noneMatch(words -> HASH.matcher(words).find())
                .noneMatch(words -> words.matches(".*\\b(cuc|kho|so|chi)-[a-z].*"))
                .contains("Ghi phiếu 1–10, lượt 1, lần 1")
                .anyMatch(words -> words.startsWith("Ghi nhận Cục Thuế tỉnh Nam Định có mặt: "));
    }

    @Test
    void namesWhatWasTakenBackAndByWhom() {
        List<Recorded> journal = SampleMeeting.whole().history().entries();
        int last = journal.size();
        List<Recorded> more = new ArrayList<>(journal);
        more.add(
                new Recorded(
                        last + 1,
                        journal.getLast().at(),
                        "Bà Hoa",
                        new Fact.Retracted(last, last, "Nhầm")));
        AuditTrail trail = AuditTrail.of(more);
        Line taken = trail.lines().get(last - 1);
        assertThat(taken.takenBack()).isEqualTo(more.getLast());
        assertThat(taken.why()).isEqualTo("Nhầm");
        assertThat(LANGUAGES.getFirst().sentence(trail.lines().getLast().told()))
                .startsWith("Hoàn tác việc số ")
                .endsWith("lý do: Nhầm");
    }
}
