package vn.binhxet.core.eligibility;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;

/** Who was barred and who withdrew, in the order it was recorded. */
public record Restrictions(List<Bar> bars, List<Withdrawal> withdrawals) {
    public Restrictions {
        bars = List.copyOf(bars);
        withdrawals = List.copyOf(withdrawals);
    }

    /** Whether the unit was barred from the award or office, or withdrew. */
    public boolean concern(UnitId unit, Code subject) {
        return bar(unit, subject).isPresent() || withdrawal(unit, subject).isPresent();
    }

    /** The bar recorded last: recorded again, it is put right. */
    public Optional<Bar> bar(UnitId unit, Code award) {
        return bars.reversed().stream()
                .filter(b -> b.unit().equals(unit) && b.awards().contains(award))
                .findFirst();
    }

    /** The withdrawal recorded last. */
    public Optional<Withdrawal> withdrawal(UnitId unit, Code award) {
        return withdrawals.reversed().stream()
                .filter(w -> w.unit().equals(unit) && w.award().equals(award))
                .findFirst();
    }
}
