package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.text.Greetings;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Time to write in silence: the question, the clock as large as can be, and the words for kinds and
 * voices in the languages of the room. Nothing that is written meanwhile appears here.
 */
final class WritingPicture {
    private final Easel easel;
    private final Greetings greetings;

    WritingPicture(Easel easel, Greetings greetings) {
        this.easel = easel;
        this.greetings = greetings;
    }

    Drawn page(Board board, @Nullable Cell cell) {
        Template template = board.template();
        HeadBand head = HeadBand.forColour(easel.measures(), easel.pen());
        String quiet = easel.texts().of("room.writing");
        head.line(cell == null ? quiet : Names.of(template, cell), easel.measures().strong());
        String question = cell == null ? template.title() : template.question(cell);
        if (!question.isEmpty()) {
            head.line(question, easel.measures().question());
        }
        String colour = cell == null ? "" : template.column(cell).colour();
        List<Node> nodes = new ArrayList<>();
        nodes.add(head.on(colour.isEmpty() ? Token.ACCENT.colour() : Color.web(colour)));
        Box room = easel.below(head.height() + easel.measures().margin(), false);
        WordList words = words(board, room.height() - 1.5 * easel.measures().title().size());
        nodes.addAll(words.at(room.bottom() - words.height()));
        double middle = room.height() - words.height() - easel.measures().margin();
        Box left = new Box(room.x(), room.y(), room.width(), middle);
        easel.clock().fill(left);
        if (!easel.clock().isSet()) {
            nodes.addAll(
                    easel.say(cell == null ? easel.texts().of("room.writing.own") : quiet, left));
        }
        return new Drawn(nodes, 1);
    }

    /** In as many languages as leave room for the clock. */
    private WordList words(Board board, double most) {
        List<String> tags = new Tongues(board, greetings).tags();
        WordList words = new WordList(easel, board.template(), tags);
        for (int known = tags.size(); words.height() > most && known > 0; known--) {
            words = new WordList(easel, board.template(), tags.subList(0, known - 1));
        }
        return words;
    }
}
