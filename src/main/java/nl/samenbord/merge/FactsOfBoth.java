package nl.samenbord.merge;

import nl.samenbord.board.Dream;
import nl.samenbord.board.Facts;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Voting;
import nl.samenbord.board.Welcome;
import nl.samenbord.board.Welcome.Greeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays together what there is one of in a session. */
final class FactsOfBoth {
    private final Teller teller;
    private final Facts before;
    private final Facts mine;
    private final Facts theirs;

    FactsOfBoth(Trio trio) {
        teller = new Teller(trio.referee());
        Side was = trio.before();
        // what was not known counts as nothing
        Meeting none = Meeting.of("", "", null, "", 0);
        before = was == null ? Facts.of(none) : was.board().facts();
        mine = trio.mine().board().facts();
        theirs = trio.theirs().board().facts();
    }

    /** All facts. */
    Facts all() {
        Meeting meeting =
                new MeetingOfBoth(teller).of(before.meeting(), mine.meeting(), theirs.meeting());
        return new Facts(
                meeting,
                parking(before.parking(), mine.parking(), theirs.parking()),
                dream(before.dream(), mine.dream(), theirs.dream()),
                new ProgrammeOfBoth(teller)
                        .of(before.programme(), mine.programme(), theirs.programme()),
                voting(before.voting(), mine.voting(), theirs.voting()),
                welcome(before.welcome(), mine.welcome(), theirs.welcome()));
    }

    private Parking parking(Parking was, Parking my, Parking their) {
        return new Parking(
                teller.one(
                        Told.ABOUT_ONE_CHILD,
                        was.aboutOneChild(),
                        my.aboutOneChild(),
                        their.aboutOneChild()),
                teller.one(Told.PROMISE, was.promise(), my.promise(), their.promise()));
    }

    private Dream dream(Dream was, Dream my, Dream their) {
        return new Dream(
                teller.one(Told.DREAM_NOW, was.now(), my.now(), their.now()),
                teller.one(Told.DREAM_GOAL, was.goal(), my.goal(), their.goal()),
                teller.perhaps(Told.DREAM_BY, was.by(), my.by(), their.by()));
    }

    private Voting voting(Voting was, Voting my, Voting their) {
        return new Voting(
                teller.one(Told.DOTS_EACH, was.each(), my.each(), their.each()),
                teller.one(Told.DOTS_ON_ONE, was.mostOnOne(), my.mostOnOne(), their.mostOnOne()),
                teller.one(Told.DOTS_SECRET, was.secret(), my.secret(), their.secret()),
                Lists.of(
                        was.revisions(),
                        my.revisions(),
                        their.revisions(),
                        Comparator.comparing(Voting.Revision::toString)));
    }

    private Welcome welcome(Welcome was, Welcome my, Welcome their) {
        Map<String, String> lines =
                Lists.of(
                        lines(was),
                        lines(my),
                        lines(their),
                        (language, old, one, other) ->
                                teller.one(
                                        Told.GREETING,
                                        language,
                                        old == null ? "" : old,
                                        one,
                                        other));
        List<Greeting> greetings =
                lines.entrySet().stream()
                        .map(line -> new Greeting(line.getKey(), line.getValue()))
                        .toList();
        boolean same = my.greetings().equals(their.greetings());
        return new Welcome(
                same ? my.greetings() : greetings,
                Lists.of(was.whereabouts(), my.whereabouts(), their.whereabouts()));
    }

    private static Map<String, String> lines(Welcome welcome) {
        Map<String, String> lines = new LinkedHashMap<>();
        welcome.greetings().forEach(line -> lines.put(line.language(), line.words()));
        return lines;
    }
}
