package vn.binhxet.document.proposal;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.terms.PlainLetters;
import vn.binhxet.text.Text;

import java.util.Set;

/** What the bloc's province is called in full: a province, or a city of the same rank. */
final class Province {
    /** Thành phố trực thuộc Trung ương, in plain letters. */
    private static final Set<String> CITIES =
            Set.of("ha noi", "hai phong", "hue", "da nang", "ho chi minh", "can tho");

    private Province() {}

    /** "tỉnh Nam Định", "thành phố Hải Phòng"; a name that says so already stays as it is. */
    static String of(Bloc bloc, Text text) {
        String name = bloc.province().strip();
        String plain = PlainLetters.of(name);
        if (plain.startsWith("tinh ") || plain.startsWith("thanh pho ") || plain.startsWith("tp")) {
            return name;
        }
        String key = CITIES.contains(plain) ? "paper.letter.city" : "paper.letter.province";
        return text.of(key, name);
    }
}
