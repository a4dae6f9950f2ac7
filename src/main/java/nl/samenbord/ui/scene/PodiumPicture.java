package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Strongest;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;

/** A parent presents one column: its strongest notes and bundles, one at a time. */
final class PodiumPicture {
    private final Easel easel;

    PodiumPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int place, int wanted) {
        int within = Math.clamp(place, 0, board.template().columns().size() - 1);
        Column column = board.template().columns().get(within);
        List<Posted> pieces = Strongest.of(board, within);
        if (pieces.isEmpty()) {
            HeadBand head = head(column, "");
            List<Node> nodes = new ArrayList<>();
            nodes.add(head.on(Color.web(column.colour())));
            Box room = easel.below(head.height(), false);
            nodes.addAll(easel.say(easel.texts().of("room.podium.none"), room));
            return new Drawn(nodes, 1);
        }
        // the number takes as much room on every piece
        double top = head(column, number(pieces.size(), pieces, true)).height();
        List<Presented> presented =
                pieces.stream().map(piece -> new Presented(easel, board, piece, top)).toList();
        int pages = presented.stream().mapToInt(Presented::pages).sum();
        int page = Math.clamp(wanted, 0, pages - 1);
        int piece = 0;
        int part = page;
        while (part >= presented.get(piece).pages()) {
            part -= presented.get(piece).pages();
            piece++;
        }
        HeadBand head =
                head(
                        column,
                        number(
                                piece + 1,
                                pieces,
                                piece + 1 < pieces.size()
                                        && part + 1 == presented.get(piece).pages()));
        List<Node> nodes = new ArrayList<>();
        nodes.add(ground(presented.get(piece).fill()));
        nodes.add(head.on(Color.web(column.colour())));
        nodes.addAll(presented.get(piece).page(part));
        return new Drawn(nodes, pages);
    }

    private String number(int number, List<Posted> pieces, boolean more) {
        String words = easel.texts().of("counted.of", number, pieces.size());
        return more ? words + " ›" : words;
    }

    private HeadBand head(Column column, String number) {
        HeadBand head = HeadBand.forColour(easel.measures(), easel.pen(), easel.clock());
        head.line(
                Names.plain(column.name()),
                easel.measures().title(),
                number,
                easel.measures().question());
        return head;
    }

    private Rectangle ground(Color fill) {
        return new Rectangle(easel.measures().width(), easel.measures().height(), fill);
    }
}
