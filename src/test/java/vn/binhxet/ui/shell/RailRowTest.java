package vn.binhxet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Fx;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;

class RailRowTest {
    private final IntegerProperty papers = new SimpleIntegerProperty(1);

    @Test
    void goesOnFollowingWhatNobodyElseHolds() {
        RailRow row =
                Fx.make(() ->
                        new RailRow(() -> {})
                                .following(
                                        Bindings.createObjectBinding(this::fact, papers),
                                        Text.in(Text.VIETNAMESE)));
        System.gc();

        Fx.run(() -> papers.set(2));

        assertThat(Fx.make(row::getAccessibleText)).contains("2/40");
    }

    private RailFact fact() {
        return new RailFact(papers.get() + "/40", RailState.UNDER_WAY);
    }
}
