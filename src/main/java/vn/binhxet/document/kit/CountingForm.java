package vn.binhxet.document.kit;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecord.Signer;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The counting record of a round to come, in the words of the finished one. */
final class CountingForm {
    private static final double COUNT = 22;

    private final Blank blank;
    private final Meeting meeting;
    private final Contest contest;
    private final Text text;
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;

    CountingForm(Blank blank, Contest contest) {
        this.blank = blank;
        this.contest = contest;
        meeting = blank.meeting();
        text = blank.text();
    }

    Part part() {
        blocks.add(Letterheads.of(meeting, text));
        blocks.add(blank.paper("record.title"));
        blocks.add(
                blank.subject(text.of("paper.count.subject", contest.subject(), contest.round())));
        opening();
        committee();
        attendance();
        papers();
        votes();
        conclusion();
        chapter(CountingRecord.Part.REMARKS);
        blocks.add(new Block.Lines(2));
        blocks.addAll(signatures());
        return new Part(text.of("paper.count.part", contest.round()), blocks);
    }

    private void opening() {
        chapter(CountingRecord.Part.OPENING);
        say(
                "minutes.MEETING",
                meeting.prepared().title(),
                meeting.prepared().place(),
                meeting.bloc().name(),
                meeting.bloc().province());
        say("minutes.COUNT_YEAR", meeting.year());
        say(
                "minutes.ROUND",
                contest.round(),
                contest.subject(),
                contest.method(),
                contest.candidates().size(),
                contest.seats());
        say("minutes.COUNT_OPENED", room(), room());
    }

    private void committee() {
        chapter(CountingRecord.Part.COMMITTEE);
        Optional<Fact.CommitteeNamed> named = meeting.decisions().committee();
        say(
                "minutes.COMMITTEE",
                blank.known(named.map(Fact.CommitteeNamed::head).orElse("")),
                blank.known(named.map(Fact.CommitteeNamed::members).orElse(List.of())));
        String witness = named.map(Fact.CommitteeNamed::witness).orElse("");
        say("minutes.WITNESS", blank.known(witness));
    }

    private void attendance() {
        chapter(CountingRecord.Part.ATTENDANCE);
        say("minutes.PRESENT", meeting.bloc().units().size(), room(), room());
        say("minutes.NOT_THERE", blank.words());
        say("minutes.VOTERS", contest.voters(), room(), room(), room());
    }

    private void papers() {
        chapter(CountingRecord.Part.PAPERS);
        if (contest.method() == Method.SHOW_OF_HANDS) {
            say("minutes.HANDS", room());
            return;
        }
        say("minutes.PAPERS", room(), room(), room(), room(), room(), room(), room());
        say("minutes.BALANCED", room(), room(), room(), room(), room());
        say("minutes.BALANCE", blank.words());
        say("minutes.INVALID", room(), blank.words());
        say("minutes.HAND_COUNT");
    }

    private void votes() {
        chapter(CountingRecord.Part.VOTES);
        say("minutes.BASE", contest.pass(), room(), room());
        boolean yesNo = contest.method() == Method.YES_NO;
        String told = yesNo ? "paper.told.VOTES_WITH_NO." : "paper.told.VOTES.";
        int counts = yesNo ? 4 : 3;
        List<Column> columns = new ArrayList<>(List.of(Column.fixed(14), Column.growing(46)));
        columns.addAll(Collections.nCopies(counts, Column.fixed(COUNT)));
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            titles.add(text.of(told + i));
        }
        blocks.add(
                new Table(
                        "votes:" + contest.round(),
                        columns,
                        2,
                        Blank.head(titles.toArray(String[]::new)),
                        contest.candidates().stream()
                                .map(unit -> row(meeting.bloc().name(unit), counts))
                                .toList()));
    }

    private static Row row(String name, int counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.EMPTY, Cell.left(name)));
        cells.addAll(Collections.nCopies(counts, Cell.EMPTY));
        return new Row(cells, false, Blank.ROW);
    }

    private void conclusion() {
        chapter(CountingRecord.Part.CONCLUSION);
        say("minutes.CHOSEN", blank.words());
        blocks.add(new Block.Lines(2));
        say("minutes.TIE", blank.words(), room());
        say("minutes.TIE_SETTLED", blank.words(), blank.words(), blank.words());
    }

    /** The committee with room for two members, the witness, the chair. */
    private List<Block> signatures() {
        Optional<Fact.CommitteeNamed> named = meeting.decisions().committee();
        List<String> members = named.map(Fact.CommitteeNamed::members).orElse(List.of());
        List<Signature> counting = new ArrayList<>();
        counting.add(signed(Signer.HEAD, named.map(Fact.CommitteeNamed::head).orElse("")));
        for (int i = 0; i < 2; i++) {
            counting.add(signed(Signer.MEMBER, i < members.size() ? members.get(i) : ""));
        }
        String witness = named.map(Fact.CommitteeNamed::witness).orElse("");
        List<Signature> beside = new ArrayList<>();
        beside.add(signed(Signer.WITNESS, witness));
        List<String> chair = meeting.proceedings().chair();
        beside.add(signed(Signer.CHAIR, chair.isEmpty() ? "" : chair.getFirst()));
        return List.of(new Signatures(counting), new Signatures(beside));
    }

    private Signature signed(Signer as, String name) {
        return new Signature(List.of(text.heading(as).toUpperCase(text.locale())), "", name);
    }

    private void chapter(CountingRecord.Part part) {
        chapters++;
        String name = text.of("record.heading." + part);
        blocks.add(blank.part(text.of("record.chapter", chapters, name)));
    }

    private String room() {
        return blank.number();
    }

    private void say(String key, Object... args) {
        blocks.add(blank.said(key, args));
    }
}
