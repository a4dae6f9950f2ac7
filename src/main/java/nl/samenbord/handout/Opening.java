package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** The head of a paper: which meeting it was, the question of the evening, and who was there. */
final class Opening {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    Opening(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /** The head with what this paper is, which may be empty. */
    List<Block> blocks(String kind) {
        List<Block> blocks = new ArrayList<>();
        List<String> above = new ArrayList<>(List.of(board.meeting().title(), kind));
        above.removeIf(String::isBlank);
        if (!above.isEmpty()) {
            Text words = Text.of(String.join(" · ", above)).bold().size(12).colour(Look.ACCENT);
            blocks.add(Paragraph.of(words).after(2).keptWithNext());
        }
        Text title = phrases.ofTemplate(Text.of(board.template().title()).bold().size(22.5f));
        blocks.add(new Heading(1, List.of(title), false));
        blocks.add(Paragraph.of(Text.of(facts()).size(11).colour(Look.MUTED)).after(12));
        return blocks;
    }

    /** Which school, when, how many people, how many notes. */
    String facts() {
        Meeting meeting = board.meeting();
        List<String> facts = new ArrayList<>();
        facts.add(meeting.school().name());
        if (meeting.when().date() != null) {
            facts.add(texts.day(meeting.when().date()));
        }
        String people = phrases.people(meeting.people().present());
        int tables = meeting.tables().size();
        String atTables = tables == 0 ? "" : texts.of("report.atTables", tables);
        facts.add((people + " " + atTables).strip());
        facts.add(texts.of("notes.count", board.notes().size()));
        facts.removeIf(String::isBlank);
        return String.join(" · ", facts);
    }
}
