package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.ui.grid.Box;

import java.util.ArrayList;
import java.util.List;

/** Chapters, page after page; a foot says which page it is where there are several. */
final class Booklet {
    private final Easel easel;
    private final List<Chapter> chapters;
    private final List<Stack> stacks;
    private final int pages;

    Booklet(Easel easel, List<Chapter> chapters) {
        this.easel = easel;
        this.chapters = chapters;
        List<Stack> loose = stacks(false);
        stacks = count(loose) == 1 ? loose : stacks(true);
        pages = count(stacks);
    }

    private List<Stack> stacks(boolean footed) {
        return chapters.stream().map(chapter -> chapter.stack(easel, footed)).toList();
    }

    private static int count(List<Stack> stacks) {
        return stacks.stream().mapToInt(Stack::pages).sum();
    }

    /** This page, or the last where there are fewer. */
    Drawn page(int wanted) {
        int page = Math.clamp(wanted, 0, pages - 1);
        int place = 0;
        int within = page;
        while (within >= stacks.get(place).pages()) {
            within -= stacks.get(place).pages();
            place++;
        }
        Chapter chapter = chapters.get(place);
        Box box = chapter.place(easel, pages > 1);
        List<Node> nodes = new ArrayList<>();
        nodes.add(chapter.head().get());
        nodes.addAll(stacks.get(place).page(within, box, 3 * easel.measures().margin()));
        nodes.addAll(easel.footer().at("", page, pages));
        return new Drawn(nodes, pages);
    }
}
