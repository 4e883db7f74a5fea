package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of conducting the meeting: who presides, what is on, what was said, adopted, signed and
 * taken back.
 */
final class ConductRules {
    private static final String COUNT = "count:";

    private ConductRules() {}

    static Fact setAgenda(Meeting m, Command.SetAgenda c, Findings f) {
        f.refuseUnless(!c.items().isEmpty(), MeetingRefusal.NO_ITEMS, "items");
        for (int i = 0; i < c.items().size(); i++) {
            AgendaItem item = c.items().get(i);
            f.needText(item.title(), "items[" + i + "].title");
            f.needNatural(item.minutes(), "items[" + i + "].minutes");
        }
        List<AgendaItem> items = m.agenda().matched(c.items());
        needFormerNumbers(m, items, f);
        return new Fact.AgendaSet(items, stripped(c.reason()));
    }

    /** Each number stood in the agenda, no item stands twice, and none is lost with its record. */
    private static void needFormerNumbers(Meeting m, List<AgendaItem> items, Findings f) {
        Business business = m.proceedings().business();
        Agenda agenda = business.agenda();
        int last = agenda.items().size();
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Integer was = items.get(i).was();
            String place = "items[" + i + "].was";
            if (was != null && !agenda.has(was)) {
                f.refuse(MeetingRefusal.ITEM_UNKNOWN, place, was, last);
            } else if (was != null) {
                f.refuseUnless(kept.add(was), MeetingRefusal.ITEM_TWICE, place, was);
            }
        }
        for (int number = 1; number <= last; number++) {
            f.refuseUnless(
                    kept.contains(number) || !business.isRecorded(number),
                    MeetingRefusal.ITEM_RECORDED,
                    "items",
                    number,
                    agenda.item(number).title());
        }
    }

    static Fact begin(Command.Begin c, Findings f) {
        needNames(c.chair(), "chair", f);
        f.needText(c.secretary(), "secretary");
        return new Fact.MeetingBegun(c.chair(), c.secretary());
    }

    static Fact changeOperator(Command.ChangeOperator c, Findings f) {
        f.needText(c.name(), "name");
        return new Fact.OperatorChanged(c.name());
    }

    static Fact preside(Command.Preside c, Findings f) {
        needNames(c.chair(), "chair", f);
        f.needText(c.secretary(), "secretary");
        f.needText(c.reason(), "reason");
        return new Fact.ChairChanged(c.chair(), c.secretary(), c.reason());
    }

    static Fact adjourn(Command.Adjourn c, Findings f) {
        f.needText(c.reason(), "reason");
        return new Fact.MeetingAdjourned(c.reason());
    }

    static @Nullable Fact openItem(Meeting m, Command.OpenItem c, Findings f) {
        Agenda agenda = m.agenda();
        if (!agenda.has(c.item())) {
            f.refuse(MeetingRefusal.ITEM_UNKNOWN, "item", c.item(), agenda.items().size());
            return null;
        }
        f.refuseUnless(
                !agenda.item(c.item()).isOpen(),
                MeetingRefusal.ITEM_OPEN_ALREADY,
                "item",
                c.item());
        List<Integer> skipped = agenda.passedOver(c.item());
        if (!skipped.isEmpty()) {
            f.object(Check.AGENDA_ORDER, c.item(), skipped);
        }
        return new Fact.ItemOpened(c.item());
    }

    static @Nullable Fact closeItem(Meeting m, Command.CloseItem c, Findings f) {
        Agenda agenda = m.agenda();
        if (!agenda.has(c.item())) {
            f.refuse(MeetingRefusal.ITEM_UNKNOWN, "item", c.item(), agenda.items().size());
            return null;
        }
        f.refuseUnless(
                agenda.item(c.item()).isOpen(), MeetingRefusal.ITEM_NOT_OPEN, "item", c.item());
        return new Fact.ItemClosed(c.item());
    }

    static Fact takeNote(Meeting m, Command.TakeNote c, Findings f) {
        int items = m.agenda().items().size();
        f.refuseUnless(
                m.agenda().has(c.item()), MeetingRefusal.ITEM_UNKNOWN, "item", c.item(), items);
        f.needText(c.speaker(), "speaker");
        f.needText(c.text(), "text");
        Integer replaced = c.replaces();
        int notes = m.proceedings().business().notes().size();
        f.refuseUnless(
                replaced == null || (replaced >= 1 && replaced <= notes),
                MeetingRefusal.NOTE_UNKNOWN,
                "replaces",
                replaced == null ? 0 : replaced,
                notes);
        return new Fact.NoteTaken(c.item(), c.speaker(), c.text(), c.kind(), replaced);
    }

    static Fact direct(Command.Direct c, Findings f) {
        f.needText(c.speaker(), "speaker");
        f.needText(c.text(), "text");
        return new Fact.DirectionGiven(c.speaker(), c.text());
    }

    static Fact adopt(Meeting m, Command.Adopt c, Findings f) {
        f.needText(c.subject(), "subject");
        f.needText(c.title(), "title");
        needVotesOfAll(m, c.inFavour(), c.against(), c.abstain(), f);
        f.needQuorum();
        Threshold enough = m.regulation().adoption();
        return new Fact.ResolutionVoted(
                c.subject(),
                c.title(),
                c.inFavour(),
                c.against(),
                c.abstain(),
                m.peopleIn(enough),
                enough);
    }

    static Fact attach(Command.Attach c, Findings f) {
        f.needText(c.kind(), "kind");
        f.needText(c.name(), "name");
        boolean sha256 = c.sha256().matches("[0-9a-f]{64}");
        f.refuseUnless(sha256, MeetingRefusal.SHA256_MALFORMED, "sha256");
        return new Fact.FileAttached(c.kind(), c.name(), c.sha256());
    }

    /** Words that are not there cannot be taken out. */
    static Fact write(Meeting m, Command.WriteMinutes c, Findings f) {
        if (m.proceedings().written(c.heading()).isEmpty()) {
            f.needText(c.text(), "text");
        }
        return new Fact.MinutesWritten(c.heading(), c.text().strip());
    }

    static Fact numberDocument(Command.NumberDocument c, Findings f) {
        f.needText(c.kind(), "kind");
        f.needText(c.number(), "number");
        f.needText(c.place(), "place");
        f.needText(c.date(), "date");
        f.needText(c.signer(), "signer");
        return new Fact.DocumentNumbered(c.kind(), c.number(), c.place(), c.date(), c.signer());
    }

    static Fact sign(Meeting m, Command.Sign c, Findings f) {
        needNames(c.by(), "by", f);
        if (c.document().startsWith(COUNT)
                && Code.isValid(c.document().substring(COUNT.length()))) {
            signCount(m, new RoundId(c.document().substring(COUNT.length())), f);
        } else if (c.document().equals(Fact.DocumentSigned.MINUTES)) {
            boolean signed = m.proceedings().areMinutesSigned();
            f.refuseUnless(!signed, MeetingRefusal.SIGNED_ALREADY, "document", c.document());
        } else {
            f.refuse(MeetingRefusal.DOCUMENT_UNKNOWN, "document", c.document());
        }
        return new Fact.DocumentSigned(c.document(), c.by());
    }

    /**
     * A counting record is signed once no count of the round is open, and again after what it tells
     * has changed.
     */
    private static void signCount(Meeting m, RoundId id, Findings f) {
        Round round = m.rounds().find(id).orElse(null);
        if (round == null) {
            f.refuse(BallotRefusal.ROUND_UNKNOWN, "document", id);
            return;
        }
        f.refuseUnless(round.hasResult(), BallotRefusal.ROUND_NOT_SEALED, "document", id);
        f.refuseUnless(
                !round.hasResult() || !round.isOpen(),
                BallotRefusal.RECOUNT_RUNNING,
                "document",
                id);
        f.refuseUnless(
                !m.decisions().isSignedAsItStands(id),
                MeetingRefusal.SIGNED_ALREADY,
                "document",
                Fact.DocumentSigned.ofCount(id));
    }

    static Fact correct(Command.Correct c, Findings f) {
        f.needText(c.subject(), "subject");
        f.needText(c.text(), "text");
        f.needText(c.reason(), "reason");
        return new Fact.CorrectionMade(c.subject(), c.text(), c.reason());
    }

    static @Nullable Fact undo(Meeting m, Command.Undo c, Findings f) {
        f.needText(c.reason(), "reason");
        Trail.Step last = m.trail().lastStep();
        if (last == null) {
            f.refuse(MeetingRefusal.NOTHING_TO_UNDO, "");
            return null;
        }
        f.refuseUnless(!last.fact().isBarrier(), MeetingRefusal.BEHIND_BARRIER, "", last.to());
        return new Fact.Retracted(last.from(), last.to(), c.reason());
    }

    /** Votes in the room must be those of all voters present: nobody is lost or counted twice. */
    static void needVotesOfAll(Meeting m, int inFavour, int against, int abstain, Findings f) {
        f.needNatural(inFavour, "for");
        f.needNatural(against, "against");
        f.needNatural(abstain, "abstain");
        long votes = (long) inFavour + against + abstain;
        int voters = m.votersPresent();
        f.refuseUnless(votes == voters, MeetingRefusal.VOTES_NOT_THE_VOTERS, "for", votes, voters);
    }

    private static @Nullable String stripped(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private static void needNames(List<String> names, String place, Findings f) {
        f.refuseUnless(!names.isEmpty(), MeetingRefusal.TEXT_MISSING, place);
        names.forEach(name -> f.needText(name, place));
    }
}
