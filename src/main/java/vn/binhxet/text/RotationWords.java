package vn.binhxet.text;

import vn.binhxet.core.bloc.Rotation;

import java.util.stream.Collectors;

/** Whose turn it is, beside who held the office in the last years. */
public record RotationWords(Text text) {
    /** One line, as {@code 2020 Cục B · 2021 Cục C; đến lượt: Cục A}. */
    public String line(Rotation rotation) {
        String next = text.of("rotation.next", rotation.order().getFirst());
        if (rotation.latest().isEmpty()) {
            return text.of("rotation.unknown", next);
        }
        String held =
                rotation.latest().stream()
                        .map(h -> text.of("rotation.year", Integer.toString(h.year()), h.unit()))
                        .collect(Collectors.joining(" · "));
        return text.of("rotation.line", held, next);
    }
}
