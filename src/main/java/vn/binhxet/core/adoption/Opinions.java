package vn.binhxet.core.adoption;

import org.jspecify.annotations.Nullable;

/**
 * A show of hands as it is told: for, against, abstaining. What was not told is null.
 *
 * @param inFavour at least 0
 * @param against at least 0
 * @param abstain at least 0
 */
public record Opinions(
        @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstain) {
    /** Nothing was told yet. */
    public static final Opinions NONE = new Opinions(null, null, null);

    /** All are in favour. */
    public static Opinions allInFavour(int voters) {
        return new Opinions(voters, 0, 0);
    }

    /**
     * The same with the remainder of the voters where nothing was told: in favour, else abstaining,
     * else against. While nothing at all was told, or more than there are voters, it stays as it
     * is.
     */
    public Opinions filled(int voters) {
        long rest = voters - sum();
        if (equals(NONE) || rest < 0) {
            return this;
        }
        if (inFavour == null) {
            return new Opinions((int) rest, zeroIfNull(against), zeroIfNull(abstain));
        }
        if (abstain == null) {
            return new Opinions(inFavour, zeroIfNull(against), (int) rest);
        }
        return against == null ? new Opinions(inFavour, (int) rest, abstain) : this;
    }

    /** What was told, added up. */
    public long sum() {
        return (long) zeroIfNull(inFavour) + zeroIfNull(against) + zeroIfNull(abstain);
    }

    /** Whether all three are there and are those of all voters: nobody is lost or counted twice. */
    public boolean areOfAll(int voters) {
        return inFavour != null && against != null && abstain != null && sum() == voters;
    }

    private static int zeroIfNull(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
