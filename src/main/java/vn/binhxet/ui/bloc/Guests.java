package vn.binhxet.ui.bloc;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Revision;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.text.Text;

import java.util.List;

/** Guests: name and office. */
record Guests(Text text) implements Entries.Kind<Guest> {
    @Override
    public int columns() {
        return 2;
    }

    @Override
    public List<Guest> of(Bloc bloc) {
        return bloc.guests();
    }

    @Override
    public Bloc with(Bloc bloc, List<Guest> guests) {
        return new Revision(bloc).withGuests(guests);
    }

    @Override
    public List<String> cells(Guest guest) {
        return List.of(guest.name(), guest.role());
    }

    @Override
    public Outcome<Guest> read(List<String> cells) {
        return new Outcome.Done<>(new Guest(cells.get(0), cells.get(1)));
    }

    @Override
    public String recorded() {
        return text.of("bloc.recorded.guests");
    }
}
