package vn.binhxet.form;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The summary for the province ({@code binhxet.summary/1}), name by name as its schema has it. Null
 * is written as null: not known is something to be said. Units are ids; times are ISO-8601 with
 * offset.
 */
public record SummaryForm(
        String format,
        Generator generator,
        MeetingPart meeting,
        BlocPart bloc,
        RegulationPart regulation,
        AttendancePart attendance,
        List<ResolutionPart> resolutions,
        List<ScorePart> scores,
        @Nullable CommitteePart committee,
        List<RoundPart> rounds,
        List<ProposalPart> proposals,
        List<WithdrawalPart> withdrawals,
        List<BarPart> barred,
        List<OfficePart> offices,
        List<DirectionPart> directions,
        List<OverridePart> overrides,
        List<CorrectionPart> corrections,
        JournalPart journal) {
    /** Its name within a dossier. */
    public static final String NAME = "06-tom-tat.json";

    /** What {@code format} says. */
    public static final String FORMAT = "binhxet.summary/1";

    private static final JsonMapper MAPPER = Json.strict().build();

    private static final JsonMapper READER =
            Json.strict(PlainNumbers.module())
                    .annotationIntrospector(new NullMarks())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    /** The program that wrote the file. */
    public record Generator(String name, String version) {}

    /** When and where, and who led. */
    public record MeetingPart(
            String title,
            int year,
            String place,
            @Nullable String begunAt,
            @Nullable String closedAt,
            List<String> chair,
            @Nullable String secretary,
            boolean rehearsal) {}

    /** The bloc. */
    public record BlocPart(
            String name,
            String province,
            String head,
            List<String> deputies,
            List<UnitPart> units) {}

    /** A member unit. */
    public record UnitPart(String id, String name) {}

    /**
     * What the bloc went by.
     *
     * @param awards in the form of the regulation itself
     * @param offices in the form of the regulation itself
     */
    public record RegulationPart(
            String title,
            boolean sample,
            List<String> sources,
            BigDecimal scale,
            int decimals,
            List<JsonNode> awards,
            List<JsonNode> offices) {
        /** What the awards are called, and how many of each may be proposed. */
        public List<AwardPart> quotas() {
            return awards.stream()
                    .map(award ->
                            new AwardPart(
                                    award.path("code").asString(""),
                                    award.path("title").asString(""),
                                    award.path("quota").isInt()
                                            ? award.path("quota").intValue()
                                            : 0,
                                    award.path("excludes")
                                            .valueStream()
                                            .map(other -> other.asString(""))
                                            .toList()))
                    .toList();
        }

        /** What an office is called; its code where the regulation does not say. */
        public String office(String code) {
            return offices.stream()
                    .filter(office -> office.path("code").asString("").equals(code))
                    .map(office -> office.path("title").asString(code))
                    .findFirst()
                    .orElse(code);
        }
    }

    /**
     * Of an award, what is added up.
     *
     * @param excludes codes of other awards
     */
    public record AwardPart(String code, String title, int quota, List<String> excludes) {}

    /**
     * Who was there.
     *
     * @param members units of the bloc
     * @param present units represented at any time
     * @param absent units never represented
     */
    public record AttendancePart(
            int members,
            int present,
            List<String> absent,
            List<ProxyPart> proxies,
            boolean quorate) {}

    /**
     * Somebody who stood in.
     *
     * @param standsFor written {@code for}: the unit the person votes for
     */
    public record ProxyPart(
            String unit,
            String delegate,
            @Nullable String document,
            @JsonProperty("for") String standsFor) {}

    /** A vote on a text. */
    public record ResolutionPart(
            String subject,
            String title,
            @JsonProperty("for") int inFavour,
            int against,
            int abstain,
            boolean adopted) {}

    /**
     * One unit's points.
     *
     * @param self total at that stage, or null
     * @param sections points by section of the first level, at the stage ranks go by
     * @param rank null while the unit lacks the stage compared
     */
    public record ScorePart(
            String unit,
            @Nullable BigDecimal self,
            @Nullable BigDecimal reviewed,
            @Nullable BigDecimal agreed,
            Map<String, BigDecimal> sections,
            @Nullable BigDecimal bonus,
            @Nullable BigDecimal penalty,
            @JsonProperty("class") @Nullable String pointClass,
            @Nullable Integer rank,
            boolean provisional) {}

    /** Who counted. */
    public record CommitteePart(String head, List<String> members, @Nullable String witness) {}

    /**
     * A voting round. Nothing of a count is told before it is sealed.
     *
     * @param subject written {@code for}
     * @param blank valid papers with no name on them; null where a hand count does not say
     * @param count which of {@code counts} this is, from 1
     * @param commitment SHA-256 over the digests of the papers, one after the other; null where
     *     there are none
     * @param state {@code open}, {@code sealed} or {@code void}
     */
    public record RoundPart(
            String id,
            @JsonProperty("for") String subject,
            String method,
            String voters,
            int seats,
            BasePart base,
            ThresholdPart threshold,
            int issued,
            @Nullable Integer returned,
            @Nullable Integer unused,
            @Nullable Integer spoiled,
            @Nullable Integer notReturned,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            Map<String, Integer> invalidByReason,
            @Nullable Integer blank,
            int passes,
            int differencesResolved,
            List<ResultPart> results,
            List<TiePart> ties,
            @Nullable String after,
            @Nullable String replaces,
            @Nullable String reason,
            int count,
            List<CountPart> counts,
            @Nullable String commitment,
            String state) {}

    /**
     * What shares are taken of.
     *
     * @param count null before the round is sealed
     */
    public record BasePart(String of, @Nullable Integer count) {}

    /**
     * What a name needs.
     *
     * @param votes the smallest number that passes; null where nobody can
     */
    public record ThresholdPart(String share, boolean atLeast, @Nullable Long votes) {}

    /** One candidate. */
    public record ResultPart(
            String unit,
            int votes,
            @Nullable Integer no,
            @Nullable Integer blank,
            @Nullable BigDecimal share,
            int rank,
            boolean passed,
            boolean chosen) {}

    /** Equal votes across the last place. */
    public record TiePart(
            List<String> units,
            int seats,
            @Nullable String settledBy,
            List<String> chosen,
            @Nullable String reason) {}

    /**
     * One counting of a round.
     *
     * @param reason why it was counted again, or why it stands
     */
    public record CountPart(
            int count,
            boolean official,
            boolean sealed,
            @Nullable String reason,
            @Nullable Integer returned,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            Map<String, Integer> votes) {}

    /** A unit proposed. */
    public record ProposalPart(
            String award,
            int rank,
            String unit,
            @Nullable Integer votes,
            @Nullable BigDecimal score) {}

    /** A unit that withdrew. */
    public record WithdrawalPart(String unit, String award, String reason) {}

    /** A unit that may not be proposed. */
    public record BarPart(String unit, List<String> awards, String ground, String source) {}

    /** A unit that holds an office next year. */
    public record OfficePart(
            String office, int year, String unit, String how, @Nullable String round) {}

    /** A direction of the leader. */
    public record DirectionPart(String speaker, String text) {}

    /**
     * A check that was passed with a reason.
     *
     * @param step the word of the step that passed the check
     */
    public record OverridePart(String step, String check, String reason) {}

    /** Something put right after the signature. */
    public record CorrectionPart(String subject, String text, String reason) {}

    /**
     * The journal behind the file.
     *
     * @param facts how many entries the journal has
     * @param head hash of the last
     * @param code the integrity code of the entry {@code codeAt}
     */
    public record JournalPart(int facts, String head, String code, int codeAt) {}

    /** An award as the regulation writes it. */
    public static JsonNode of(Award award) {
        return RegulationForm.write(award);
    }

    /** An office as the regulation writes it. */
    public static JsonNode of(Office office) {
        return RegulationForm.write(office);
    }

    /**
     * Reads it back; null where it is no summary of this form. Names that a later version added are
     * passed over.
     */
    public static @Nullable SummaryForm read(byte[] bytes) {
        try {
            SummaryForm read = READER.readValue(bytes, SummaryForm.class);
            return FORMAT.equals(read.format()) ? read : null;
        } catch (JacksonException | NullPointerException _) {
            return null;
        }
    }

    /** The file. */
    public byte[] bytes() {
        return Json.page(MAPPER.valueToTree(this));
    }
}
