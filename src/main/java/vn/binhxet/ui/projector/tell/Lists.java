package vn.binhxet.ui.projector.tell;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.projector.page.Page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of names: points, lists that were read out, who holds an office next year. */
public record Lists(Text text) {
    /** All units by their official points; empty before there are any. */
    public Optional<Page> points(Meeting meeting) {
        List<Standing> standings = meeting.results().standings();
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        List<Page.Line> lines = new ArrayList<>();
        Set<UnitId> ranked = new HashSet<>();
        for (Standing standing : standings) {
            ranked.add(standing.unit());
            lines.add(
                    new Page.Line(
                            rank(standing, standings),
                            text.of("projector.name", standing.unit()),
                            text.decimal(standing.total().value(), 2)));
        }
        meeting.bloc().ids().stream()
                .filter(unit -> !ranked.contains(unit))
                .forEach(
                        unit -> lines.add(new Page.Line("", text.of("projector.name", unit), "?")));
        boolean whole = ranked.containsAll(meeting.bloc().ids());
        boolean last = whole && meeting.scores().isFinal();
        return Optional.of(
                new Page.Listing(
                        text.of("projector.points.title"),
                        text.of(last ? "projector.points.final" : "projector.points.provisional"),
                        List.of(new Page.Part("", lines))));
    }

    /** The lists that were read out and adopted; empty before the first. */
    public Optional<Page> proposals(Meeting meeting) {
        List<Page.Part> parts = new ArrayList<>();
        for (Award award : meeting.regulation().awards()) {
            meeting.decisions()
                    .proposal(award.code())
                    .ifPresent(places -> parts.add(list(award, places)));
        }
        return page("projector.list.title", text.of("projector.list.note"), parts);
    }

    /** Who holds the offices next year, as recorded; empty before the first. */
    public Optional<Page> offices(Meeting meeting) {
        List<Page.Part> parts = new ArrayList<>();
        for (Office office : meeting.regulation().offices()) {
            List<Fact.OfficeFilled> holders =
                    meeting.decisions().elected(office.code(), office.seats());
            if (!holders.isEmpty()) {
                List<Page.Line> lines =
                        holders.stream().map(holder -> line("", holder.unit())).toList();
                parts.add(new Page.Part(office.title(), lines));
            }
        }
        String note = text.of("projector.offices.note", String.valueOf(meeting.year() + 1));
        return page("projector.offices.title", note, parts);
    }

    private Optional<Page> page(String title, String note, List<Page.Part> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page.Listing(text.of(title), note, parts));
    }

    private Page.Part list(Award award, List<Place> places) {
        return new Page.Part(
                award.title(),
                places.isEmpty()
                        ? List.of(new Page.Line("", text.of("projector.list.nobody"), ""))
                        : places.stream()
                                .map(p -> line(String.valueOf(p.rank()), p.unit()))
                                .toList());
    }

    private Page.Line line(String place, UnitId unit) {
        return new Page.Line(place, text.of("projector.name", unit), "");
    }

    private static String rank(Standing standing, List<Standing> all) {
        boolean shared = all.stream().filter(s -> s.rank() == standing.rank()).count() > 1;
        return (shared ? "=" : "") + standing.rank();
    }
}
