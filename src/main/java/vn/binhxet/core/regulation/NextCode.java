package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Suggests codes that no line of a scheme bears, in the way its other lines are numbered. */
public final class NextCode {
    private static final String ROOM_FOR_NUMBER = "9999";

    private final Scheme scheme;
    private final Set<String> taken = new HashSet<>();

    public NextCode(Scheme scheme) {
        this.scheme = scheme;
        Stream.concat(
                        scheme.allSections().map(Section::code),
                        scheme.criteria().map(Criterion::code))
                .forEach(code -> taken.add(code.value()));
    }

    /** For a section at the end of the table: III after II, and I for the first. */
    public Code forSection() {
        return after(scheme.sections().stream().map(Section::code).toList())
                .orElseGet(() -> taken.contains("I") ? numbered("", 1).getFirst() : new Code("I"));
    }

    /** For a section at the end of another: I.3 after I.2, and I.1 for the first. */
    public Code forSection(Code within) {
        return next(within, section(within).flatMap(s -> s.sections().stream()).map(Section::code));
    }

    /** For a criterion at the end of a section's own: I.3 after I.2, and I.1 for the first. */
    public Code forCriterion(Code within) {
        return next(
                within, section(within).flatMap(s -> s.criteria().stream()).map(Criterion::code));
    }

    /** So many codes one level below this one: I.4.1, I.4.2 … */
    List<Code> within(Code code, int count) {
        return numbered(code.value() + ".", count);
    }

    private Stream<Section> section(Code code) {
        return scheme.allSections().filter(s -> s.code().equals(code));
    }

    private Code next(Code within, Stream<Code> codes) {
        return after(codes.toList()).orElseGet(() -> within(within, 1).getFirst());
    }

    /** The code that follows the last one, passing over those that are taken. */
    private Optional<Code> after(List<Code> codes) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String before = codes.size() < 2 ? "" : codes.get(codes.size() - 2).value();
        String last = codes.getLast().value();
        Optional<String> next = Numbering.after(before, last);
        while (next.isPresent() && taken.contains(next.get())) {
            before = last;
            last = next.get();
            next = Numbering.after(before, last);
        }
        return next.filter(Code::isValid).map(Code::new);
    }

    private List<Code> numbered(String prefix, int count) {
        String start = Code.isValid(prefix + ROOM_FOR_NUMBER) ? prefix : "";
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> start + n)
                .filter(code -> !taken.contains(code))
                .limit(count)
                .map(Code::new)
                .toList();
    }
}
