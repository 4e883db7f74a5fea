package vn.binhxet.ui.ballot.typing;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Pass;
import vn.binhxet.ui.ballot.round.Counting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * In which order the papers of the pass under way were recorded, whatever stack they are of and
 * whichever were typed again. Of a file opened again it knows their numbers only and takes those.
 */
final class Recent {
    private @Nullable Counting before;
    private List<Integer> numbers = List.of();

    /** The numbers of the papers recorded now, the last recorded first. */
    List<Integer> at(Counting now) {
        Pass earlier = isSamePass(now) && before != null ? before.typedPass() : Pass.EMPTY;
        Pass pass = now.typedPass();
        Set<Integer> order = new LinkedHashSet<>(isSamePass(now) ? numbers : List.of());
        order.removeIf(number -> !Objects.equals(pass.paper(number), earlier.paper(number)));
        for (int number = 1; number <= pass.papers().size(); number++) {
            if (pass.paper(number) != null) {
                order.add(number);
            }
        }
        before = now;
        numbers = List.copyOf(order);
        return numbers.reversed();
    }

    private boolean isSamePass(Counting now) {
        return before != null
                && before.contest().equals(now.contest())
                && before.round().counts().size() == now.round().counts().size()
                && before.pass() == now.pass();
    }
}
