package vn.binhxet.ui.regulation.award;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Code;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;

import java.util.List;

/** The code of an award; what excludes it goes on doing so under its new code. */
final class AwardCodes {
    private AwardCodes() {}

    static Part<Code> of(Part<Award> award) {
        return new Part<>(
                award.place() + ".code",
                r -> award.get().apply(r).code(),
                (r, now) -> recoded(r, award.get().apply(r), now));
    }

    private static Regulation recoded(Regulation r, Award award, Code now) {
        List<Award> awards =
                r.awards().stream()
                        .map(a ->
                                new Award(
                                        a.equals(award) ? now : a.code(),
                                        a.title(),
                                        a.quota(),
                                        a.by(),
                                        a.pass(),
                                        a.excludes().stream()
                                                .map(c -> c.equals(award.code()) ? now : c)
                                                .toList(),
                                        a.conditions()))
                        .toList();
        return RegulationParts.AWARDS.set().apply(r, awards);
    }
}
