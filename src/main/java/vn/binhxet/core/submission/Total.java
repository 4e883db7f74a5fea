package vn.binhxet.core.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An award over many dossiers.
 *
 * @param used how many units are proposed
 * @param most how many the blocs together may propose
 */
public record Total(String title, int used, int most) {
    static List<Total> of(List<Told> all) {
        List<Total> totals = new ArrayList<>();
        for (String title : titles(all)) {
            int used = 0;
            int most = 0;
            for (Told told : all) {
                used += told.award(title).map(told::used).orElse(0);
                most += told.award(title).map(Told.Quota::most).orElse(0);
            }
            totals.add(new Total(title, used, most));
        }
        return totals;
    }

    /** The titles of all awards, in the order they are met; alike ones once. */
    static List<String> titles(List<Told> all) {
        Map<PlainName, String> titles = new LinkedHashMap<>();
        all.forEach(told ->
                told.awards()
                        .forEach(award ->
                                titles.putIfAbsent(PlainName.of(award.title()), award.title())));
        return List.copyOf(titles.values());
    }
}
