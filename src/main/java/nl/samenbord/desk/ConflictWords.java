package nl.samenbord.desk;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Theme;
import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Decision;
import nl.samenbord.merge.Merged;
import nl.samenbord.text.Texts;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what stands otherwise on two laptops, as it stands on each of them. */
public final class ConflictWords {
    private final Board mine;
    private final Board theirs;
    private final Texts texts;
    private final PartWords parts;

    /** The conflicts of these two, in this language. */
    public ConflictWords(Merged merged, Texts texts) {
        this.mine = merged.mine();
        this.theirs = merged.theirs();
        this.texts = texts;
        this.parts = new PartWords(mine.template(), texts);
    }

    /** What stands otherwise. */
    public String title(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Words words -> texts.of("merge.words", what(words.mine()));
            case Conflict.Parted parted ->
                    texts.of("merge.parted", what(parted.mine()), parts.name(parted.part()));
            case Conflict.Gone gone -> texts.of("merge.gone", what(gone.there()));
            case Conflict.Thrown thrown -> texts.of("merge.thrown", what(thrown.mine()));
            case Conflict.InTwoBundles two -> texts.of("merge.twoBundles", what(two.note()));
            case Conflict.Facts facts -> parts.name(facts.told(), facts.of());
        };
    }

    /** How it stands on one side. */
    public String of(Conflict conflict, Decision side) {
        boolean here = side == Decision.MINE;
        return switch (conflict) {
            case Conflict.Words words -> said(here ? words.mine() : words.theirs());
            case Conflict.Parted parted -> part(parted, here ? parted.mine() : parted.theirs());
            case Conflict.Gone gone ->
                    gone.side() == side ? said(gone.there()) : texts.of("merge.isGone");
            case Conflict.Thrown thrown -> {
                String said = said(here ? thrown.mine() : thrown.theirs());
                yield thrown.side() == side ? texts.of("merge.inBin", "\n" + said) : said;
            }
            case Conflict.InTwoBundles two -> (here ? two.mine() : two.theirs()).title();
            case Conflict.Facts facts -> parts.value(here ? facts.mine() : facts.theirs());
        };
    }

    /** All of it in one line, with what is done where nobody decides. */
    public String line(Conflict conflict) {
        String done =
                switch (conflict.usual()) {
                    case BOTH -> texts.of("merge.done.both");
                    case MINE -> texts.of("merge.done.mine");
                    case THEIRS -> texts.of("merge.done.theirs");
                };
        return String.format(
                        Locale.ROOT,
                        "%s: \"%s\" | \"%s\". %s",
                        title(conflict),
                        of(conflict, Decision.MINE),
                        of(conflict, Decision.THEIRS),
                        done)
                .replaceAll("\\s+", " ");
    }

    private String what(Item item) {
        return switch (item) {
            case Note note -> texts.of("merge.note", note.cell().code());
            case Binned binned -> texts.of("merge.note", binned.note().cell().code());
            case Bundle bundle -> texts.of("merge.bundle", bundle.cell().code());
            case Ballot ballot -> texts.of("merge.dots", target(ballot.target()));
            case Statement _ -> texts.of("merge.statement");
            case Parked _ -> texts.of("merge.parked");
            case Agreement _ -> texts.of("merge.agreement");
            case Certainty _ -> texts.of("merge.certainty");
            case Theme _ -> texts.of("themes.one");
            case Action _ -> texts.of("merge.action");
            case Proposal _ -> texts.of("merge.proposal");
            case Baseline _ -> texts.of("merge.baseline");
            case Former _ -> texts.of("merge.former");
            case Carried _ -> texts.of("merge.carried");
            case Given given -> texts.of("merge.given", parts.asked(given));
        };
    }

    private String said(Item item) {
        return switch (item) {
            case Note note -> joined("\n→ ", note.text(), note.translation());
            case Binned binned -> said(binned.note());
            case Bundle bundle -> bundle.title();
            case Ballot ballot -> Integer.toString(ballot.count());
            case Statement statement ->
                    joined(" ", statement.text(), statement.question(), counts(statement));
            case Parked parked -> parked.text();
            case Agreement agreement ->
                    joined(" · ", agreement.what(), agreement.who(), agreement.when());
            case Certainty certainty -> certainty.text();
            case Theme theme ->
                    joined(" · ", theme.title(), theme.wish(), theme.why(), theme.told());
            case Action action ->
                    joined(
                            " · ",
                            action.what(),
                            action.who(),
                            action.from(),
                            action.when(),
                            action.progress().reason());
            case Proposal proposal -> joined(" · ", proposal.what(), proposal.reason());
            case Baseline baseline -> baseline.text();
            case Former former -> former.title();
            case Carried carried -> joined(" · ", carried.what(), carried.came().reason());
            case Given given -> parts.answer(given);
        };
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(t -> !t.isBlank()).collect(Collectors.joining(between));
    }

    private String counts(Statement statement) {
        return statement.tallies().entrySet().stream()
                .map(this::count)
                .collect(Collectors.joining(", "));
    }

    private String count(Map.Entry<String, Tally> counted) {
        Tally tally = counted.getValue();
        return texts.of(
                "merge.counted",
                parts.voice(counted.getKey()),
                tally.agree(),
                tally.disagree(),
                tally.unsure());
    }

    private String part(Conflict.Parted parted, Item item) {
        return switch (parted.part()) {
            case TITLE, COUNT, ANSWER -> said(item);
            case TARGET -> item instanceof Ballot ballot ? target(ballot.target()) : said(item);
            case CELL, KIND, VOICE, TABLE, ROUND, LANGUAGE, TRANSLATION, REMARK, ORIGIN, COLUMN ->
                    parts.value(parted.part(), item);
        };
    }

    private String target(Id id) {
        return Stream.of(mine, theirs)
                .flatMap(
                        board ->
                                Stream.concat(
                                        board.note(id).map(Note::text).stream(),
                                        board.bundles().find(id).map(Bundle::title).stream()))
                .findFirst()
                .orElse("");
    }
}
