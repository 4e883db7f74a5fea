package vn.binhxet.ui.print;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.paper.PaperOut;

import java.util.List;

/** What can be printed now. */
public final class PrintNow {
    private final Desk desk;
    private final PaperOut out;

    public PrintNow(Desk desk, PaperOut out) {
        this.desk = desk;
        this.out = out;
    }

    Text text() {
        return desk.text();
    }

    /** What there is, in groups, the likeliest first. */
    List<List<PrintOffer>> groups() {
        return new PrintOffers(desk.meeting().get(), text()).groups();
    }

    /** Writes the paper and opens it; where nothing here would show it, says where it lies. */
    void print(PrintOffer offer) {
        out.open(offer.paper(), offer.format(), offer.name(), offer.kept());
    }
}
