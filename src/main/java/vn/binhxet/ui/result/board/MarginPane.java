package vn.binhxet.ui.result.board;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.minutes.MarginTeller;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How firm the count in view is, and what its disputed papers could change. */
public final class MarginPane {
    private final Text text;
    private final Label margin = Labels.wrapping(Type.SECONDARY, "");
    private final Label disputed = Labels.wrapping(Type.SECONDARY, "");
    private final Card node;

    public MarginPane(Boards boards) {
        text = boards.text();
        margin.setId("result-margin");
        disputed.setId("result-disputed");
        VBox words = new VBox(4, margin, disputed);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, Icons.of(Tone.NOTE, 16), words);
        line.setAlignment(Pos.TOP_LEFT);
        node = new Card(line);
        boards.picked().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    private void show(Optional<Board> board) {
        Optional<RoundResult> count =
                board.flatMap(b ->
                        b instanceof Board.Counted counted
                                ? Optional.of(counted.decided())
                                : Optional.empty());
        String sentence =
                count.map(MarginTeller::of).stream()
                        .flatMap(List::stream)
                        .map(text::of)
                        .collect(Collectors.joining(" "));
        Optional<String> dispute = count.flatMap(this::dispute);
        margin.setText(sentence);
        disputed.setText(dispute.orElse(""));
        Shown.when(disputed, dispute.isPresent());
        Shown.when(node, !sentence.isEmpty());
    }

    private Optional<String> dispute(RoundResult count) {
        Set<Integer> papers = count.round().officialCount().box().disputed();
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        return count.marginAmong(papers)
                .map(margin ->
                        text.of(
                                "result.disputed.may",
                                papers.size(),
                                papers,
                                margin.papers(),
                                margin.event()))
                .or(() -> Optional.of(text.of("result.disputed.none", papers.size(), papers)));
    }
}
