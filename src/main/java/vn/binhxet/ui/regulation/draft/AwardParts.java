package vn.binhxet.ui.regulation.draft;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Share;

import java.util.List;
import java.util.Optional;

/** The parts of an award, an office and a threshold. */
public final class AwardParts {
    private AwardParts() {}

    public static Part<String> title(Part<Award> award) {
        return award.then("title", Award::title, (x, v) -> AwardCopy.of(x, copy -> copy.title = v));
    }

    public static Part<Integer> quota(Part<Award> award) {
        return award.then("quota", Award::quota, (x, v) -> AwardCopy.of(x, copy -> copy.quota = v));
    }

    public static Part<Method> by(Part<Award> award) {
        return award.then("by", Award::by, (x, v) -> AwardCopy.of(x, copy -> copy.by = v));
    }

    public static Part<List<Code>> excludes(Part<Award> award) {
        return award.then(
                "excludes", Award::excludes, (x, v) -> AwardCopy.of(x, copy -> copy.excludes = v));
    }

    public static Part<List<Condition>> conditions(Part<Award> award) {
        return award.then(
                "conditions",
                Award::conditions,
                (x, v) -> AwardCopy.of(x, copy -> copy.conditions = v));
    }

    public static Part<Optional<Threshold>> pass(Part<Award> award) {
        return award.then(
                "pass",
                x -> Optional.ofNullable(x.pass()),
                (x, v) -> AwardCopy.of(x, copy -> copy.pass = v.orElse(null)));
    }

    public static Part<Code> officeCode(Part<Office> office) {
        return office.then(
                "code",
                Office::code,
                (x, v) -> new Office(v, x.title(), x.seats(), x.by(), x.pass()));
    }

    public static Part<String> officeTitle(Part<Office> office) {
        return office.then(
                "title",
                Office::title,
                (x, v) -> new Office(x.code(), v, x.seats(), x.by(), x.pass()));
    }

    public static Part<Integer> officeSeats(Part<Office> office) {
        return office.then(
                "seats",
                Office::seats,
                (x, v) -> new Office(x.code(), x.title(), v, x.by(), x.pass()));
    }

    public static Part<Method> officeBy(Part<Office> office) {
        return office.then(
                "by",
                Office::by,
                (x, v) -> new Office(x.code(), x.title(), x.seats(), v, x.pass()));
    }

    public static Part<Optional<Threshold>> officePass(Part<Office> office) {
        return office.then(
                "pass",
                x -> Optional.ofNullable(x.pass()),
                (x, v) -> new Office(x.code(), x.title(), x.seats(), x.by(), v.orElse(null)));
    }

    public static Part<Share> share(Part<Threshold> enough) {
        return enough.then(
                "share", Threshold::share, (x, v) -> new Threshold(v, x.atLeast(), x.of()));
    }

    public static Part<Boolean> atLeast(Part<Threshold> enough) {
        return enough.then(
                "atLeast", Threshold::atLeast, (x, v) -> new Threshold(x.share(), v, x.of()));
    }

    public static Part<Base> of(Part<Threshold> enough) {
        return enough.then("of", Threshold::of, (x, v) -> new Threshold(x.share(), x.atLeast(), v));
    }
}
