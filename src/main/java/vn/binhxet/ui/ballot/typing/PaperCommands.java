package vn.binhxet.ui.ballot.typing;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.stack.PaperOrder;
import vn.binhxet.ui.ballot.stack.Turn;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of the meeting for the papers of the pass under way.
 *
 * @param reason why something is typed anew
 */
record PaperCommands(Counting counting, String reason) {
    /** Records a paper under its number, for the first time or anew. */
    Command recording(Turn.OnePaper asked, Paper paper, String typist) {
        return asked.again()
                ? new Command.Retype(round(), counting.pass(), asked.number(), paper, reason)
                : new Command.TypePapers(
                        round(), counting.pass(), typist, List.of(paper), asked.number());
    }

    /**
     * Takes back what there is of a stack, or, where the first pass was miscounted, of it and all
     * after it in both.
     */
    List<Command> stackAnew(PaperOrder order, Turn.StackAgain asked, int from, int to) {
        List<Command> commands = new ArrayList<>(order.takingBack(from, to, reason));
        if (asked.pass() < counting.pass()) {
            commands.add(new Command.TakePapersBack(round(), asked.pass(), from, to, reason));
        }
        return commands;
    }

    private RoundId round() {
        return counting.contest().round();
    }
}
