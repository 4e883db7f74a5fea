package vn.binhxet.ui.adoption;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.binhxet.core.adoption.Adoption;
import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.Share;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.math.BigDecimal;

/** One vote: what on, the numbers, the outcome, when, and who was in the room. */
final class AdoptionRow {
    private static final double OUTCOME = 148;

    private final Text text;

    AdoptionRow(Text text) {
        this.text = text;
    }

    Node of(Adoption adoption) {
        VBox words = words(adoption);
        HBox.setHgrow(words, Priority.ALWAYS);
        Row row = new Row(words, votes(adoption.vote()), outcome(adoption)).lined();
        row.setAlignment(Pos.TOP_LEFT);
        row.setPadding(new Insets(8, 16, 8, 13));
        row.setId("adoption-row-" + adoption.seq());
        if (!adoption.stands()) {
            row.getStyleClass().add("struck");
        }
        return row;
    }

    private VBox words(Adoption adoption) {
        Fact.ResolutionVoted vote = adoption.vote();
        VBox words =
                new VBox(
                        2,
                        Labels.wrapping(Type.BODY, vote.title()),
                        Labels.wrapping(Type.CAPTION, room(adoption)));
        if (adoption.again() != null) {
            words.getChildren()
                    .add(Labels.wrapping(Type.SECONDARY, text.of("adopt.again", adoption.again())));
        }
        for (Fact.FileAttached file : adoption.files()) {
            words.getChildren()
                    .add(Labels.wrapping(Type.CAPTION, text.of("adopt.with", file.name())));
        }
        words.setMinWidth(0);
        return words;
    }

    private String room(Adoption adoption) {
        Attendance room = adoption.attendance();
        Object[] args = {
            adoption.at(),
            adoption.vote().voters(),
            room.present().size(),
            room.units(),
            room.absent()
        };
        return text.of(room.absent().isEmpty() ? "adopt.room.all" : "adopt.room", args);
    }

    private Node votes(Fact.ResolutionVoted vote) {
        VBox votes =
                new VBox(
                        2,
                        Labels.of(Type.STRONG, text.of("adopt.votes.for", vote.inFavour())),
                        Labels.of(
                                Type.CAPTION,
                                text.of("adopt.votes.other", vote.against(), vote.abstain())));
        votes.setAlignment(Pos.TOP_RIGHT);
        votes.setMinWidth(Region.USE_PREF_SIZE);
        return votes;
    }

    private Node outcome(Adoption adoption) {
        Fact.ResolutionVoted vote = adoption.vote();
        Badge badge =
                new Badge(
                        vote.isAdopted() ? Tone.GOOD : Tone.WARN,
                        text.of(vote.isAdopted() ? "adopt.adopted" : "adopt.notAdopted"));
        BigDecimal share = Share.percent(vote.inFavour(), vote.base());
        VBox outcome = new VBox(2, badge);
        if (share != null) {
            outcome.getChildren()
                    .add(
                            Labels.of(
                                    Type.CAPTION,
                                    text.of("adopt.share", vote.inFavour(), vote.base(), share)));
        }
        outcome.setMinWidth(OUTCOME);
        outcome.setMaxWidth(OUTCOME);
        return outcome;
    }
}
