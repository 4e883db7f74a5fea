package vn.binhxet.ui.regulation.draft;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.Points;

import java.util.List;
import java.util.Optional;

/** The parts of a regulation that stand there once. */
public final class RegulationParts {
    private static final Part<Regulation> ALL = new Part<>("", r -> r, (_, other) -> other);

    public static final Part<String> TITLE =
            ALL.then(
                    "title",
                    Regulation::title,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.title = v));
    public static final Part<Boolean> SAMPLE =
            ALL.then(
                    "sample",
                    Regulation::sample,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.sample = v));
    public static final Part<Integer> YEAR =
            ALL.then(
                    "year",
                    Regulation::year,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.year = v));
    public static final Part<List<String>> SOURCES =
            ALL.then(
                    "sources",
                    Regulation::sources,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.sources = v));
    public static final Part<Threshold> QUORUM =
            ALL.then(
                    "quorum",
                    Regulation::quorum,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.quorum = v));
    public static final Part<Threshold> ADOPTION =
            ALL.then(
                    "adoption",
                    Regulation::adoption,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.adoption = v));
    public static final Part<List<Award>> AWARDS =
            ALL.then(
                    "awards",
                    Regulation::awards,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.awards = v));
    public static final Part<List<Office>> OFFICES =
            ALL.then(
                    "offices",
                    Regulation::offices,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.offices = v));
    public static final Part<Ballots> BALLOTS =
            ALL.then(
                    "",
                    Regulation::ballots,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.ballots = v));
    public static final Part<Scheme> SCHEME =
            ALL.then(
                    "",
                    Regulation::scheme,
                    (x, v) -> RegulationCopy.of(x, copy -> copy.scheme = v));

    public static final Part<Voters> VOTERS =
            BALLOTS.then(
                    "voters",
                    Ballots::voters,
                    (x, v) -> new Ballots(v, x.proxyAcross(), x.passes(), x.blankIsValid()));
    public static final Part<Boolean> PROXY_ACROSS =
            BALLOTS.then(
                    "proxyAcross",
                    Ballots::proxyAcross,
                    (x, v) -> new Ballots(x.voters(), v, x.passes(), x.blankIsValid()));
    public static final Part<Integer> PASSES =
            BALLOTS.then(
                    "passes",
                    Ballots::passes,
                    (x, v) -> new Ballots(x.voters(), x.proxyAcross(), v, x.blankIsValid()));
    public static final Part<Boolean> BLANK_IS_VALID =
            BALLOTS.then(
                    "blankIs",
                    Ballots::blankIsValid,
                    (x, v) -> new Ballots(x.voters(), x.proxyAcross(), x.passes(), v));

    public static final Part<Points> SCALE =
            SCHEME.then("scale", Scheme::scale, (x, v) -> SchemeCopy.of(x, copy -> copy.scale = v));
    public static final Part<Integer> DECIMALS =
            SCHEME.then(
                    "decimals",
                    Scheme::decimals,
                    (x, v) -> SchemeCopy.of(x, copy -> copy.decimals = v));
    public static final Part<List<Adjustment>> ADJUSTMENTS =
            SCHEME.then(
                    "adjustments",
                    Scheme::adjustments,
                    (x, v) -> SchemeCopy.of(x, copy -> copy.adjustments = v));
    public static final Part<Optional<Points>> BONUS_CAP =
            SCHEME.then(
                    "bonusCap",
                    x -> Optional.ofNullable(x.bonusCap()),
                    (x, v) -> SchemeCopy.of(x, copy -> copy.bonusCap = v.orElse(null)));
    public static final Part<List<PointClass>> CLASSES =
            SCHEME.then(
                    "classes",
                    Scheme::classes,
                    (x, v) -> SchemeCopy.of(x, copy -> copy.classes = v));
    public static final Part<List<TieStep>> TIE_ORDER =
            SCHEME.then(
                    "tieOrder",
                    Scheme::tieOrder,
                    (x, v) -> SchemeCopy.of(x, copy -> copy.tieOrder = v));

    private RegulationParts() {}
}
