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
            nodes.addAll(easel.say(easel.texts().of("scene.podium.none"), room));
            return new Drawn(nodes, 1);
        }
        List<HeadBand> heads = new ArrayList<>();
        List<Presented> presented = new ArrayList<>();
        for (Posted piece : pieces) {
            String number =
                    easel.texts().of("scene.podium.number", heads.size() + 1, pieces.size());
            heads.add(head(column, number));
            double top = heads.getLast().height();
            presented.add(new Presented(easel, board, piece, top));
        }
        int pages = presented.stream().mapToInt(Presented::pages).sum();
        int page = Math.clamp(wanted, 0, pages - 1);
        int piece = 0;
        int part = page;
        while (part >= presented.get(piece).pages()) {
            part -= presented.get(piece).pages();
            piece++;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(ground(presented.get(piece).fill()));
        nodes.add(heads.get(piece).on(Color.web(column.colour())));
        nodes.addAll(presented.get(piece).page(part, page + 1 < pages));
        return new Drawn(nodes, pages);
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
