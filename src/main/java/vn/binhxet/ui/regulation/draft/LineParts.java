package vn.binhxet.ui.regulation.draft;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

import java.util.Optional;

/** The parts of a line of the scheme: of a criterion, an adjustment, a class. */
public final class LineParts {
    private LineParts() {}

    public static Part<String> title(Part<Criterion> criterion) {
        return criterion.then(
                "title",
                Criterion::title,
                (x, v) -> new Criterion(x.code(), v, x.max(), x.kind(), x.source()));
    }

    public static Part<Points> max(Part<Criterion> criterion) {
        return criterion.then(
                "max",
                Criterion::max,
                (x, v) -> new Criterion(x.code(), x.title(), v, x.kind(), x.source()));
    }

    public static Part<Kind> kind(Part<Criterion> criterion) {
        return criterion.then(
                "kind",
                Criterion::kind,
                (x, v) -> new Criterion(x.code(), x.title(), x.max(), v, x.source()));
    }

    public static Part<Optional<String>> source(Part<Criterion> criterion) {
        return criterion.then(
                "source",
                x -> Optional.ofNullable(x.source()),
                (x, v) -> new Criterion(x.code(), x.title(), x.max(), x.kind(), v.orElse(null)));
    }

    public static Part<Code> adjustmentCode(Part<Adjustment> line) {
        return line.then(
                "code",
                Adjustment::code,
                (x, v) -> new Adjustment(v, x.title(), x.each(), x.cap()));
    }

    public static Part<String> adjustmentTitle(Part<Adjustment> line) {
        return line.then(
                "title",
                Adjustment::title,
                (x, v) -> new Adjustment(x.code(), v, x.each(), x.cap()));
    }

    public static Part<Points> adjustmentEach(Part<Adjustment> line) {
        return line.then(
                "each",
                Adjustment::each,
                (x, v) -> new Adjustment(x.code(), x.title(), v, x.cap()));
    }

    public static Part<Optional<Points>> adjustmentCap(Part<Adjustment> line) {
        return line.then(
                "cap",
                x -> Optional.ofNullable(x.cap()),
                (x, v) -> new Adjustment(x.code(), x.title(), x.each(), v.orElse(null)));
    }
}
