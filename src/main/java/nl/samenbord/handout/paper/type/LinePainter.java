package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Content;
import nl.samenbord.handout.paper.pdf.Syntax;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Writes a line as operators: runs in reading order, each at the place where it is seen. */
final class LinePainter {
    private record Run(List<Atom> atoms, float width) {
        Atom first() {
            return atoms.getFirst();
        }
    }

    private final Content content;
    private final IntFunction<TextStyle> styles;

    /** The styles function is called before anything of a piece is written. */
    LinePainter(Content content, IntFunction<TextStyle> styles) {
        this.content = content;
        this.styles = styles;
    }

    void paint(Line line, double left, double baseline) {
        List<Run> runs = runs(line.atoms());
        double[] places = places(runs, left - hanging(line));
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            content.fill(styles.apply(run.first().piece()).colour());
            content.add("BT ").add(places[i]).add(baseline).add("Td\n");
            new Pen(content).write(visual(run));
            content.add("ET\n");
        }
    }

    /** Spaces at the end of a leftward line stand before its left edge. */
    private static double hanging(Line line) {
        if ((line.base() & 1) == 0) {
            return 0;
        }
        double all = line.atoms().stream().mapToDouble(Atom::width).sum();
        return all - line.width();
    }

    private static List<Run> runs(List<Atom> atoms) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= atoms.size(); i++) {
            Atom first = atoms.get(start);
            if (i == atoms.size()
                    || atoms.get(i).level() != first.level()
                    || atoms.get(i).piece() != first.piece()) {
                List<Atom> part = atoms.subList(start, i);
                float width = 0;
                for (Atom atom : part) {
                    width += atom.width();
                }
                runs.add(new Run(part, width));
                start = i;
            }
        }
        return runs;
    }

    private static double[] places(List<Run> runs, double left) {
        int count = runs.size();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) runs.get(i).first().level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        double[] places = new double[count];
        double x = left;
        for (Integer run : order) {
            places[run] = x;
            x += runs.get(run).width();
        }
        return places;
    }

    private static List<Atom> visual(Run run) {
        return run.first().leftward() ? run.atoms().reversed() : run.atoms();
    }

    /** Shows glyphs from left to right. */
    private static final class Pen {
        private final Content content;
        private boolean showing;
        private String font = "";
        private float rise;

        private Pen(Content content) {
            this.content = content;
        }

        private void write(List<Atom> atoms) {
            for (Atom atom : atoms) {
                String actual = atom.actual();
                if (actual != null) {
                    stop();
                    content.add("/Span<</ActualText" + Syntax.string(actual) + ">>BDC\n");
                }
                write(atom);
                if (actual != null) {
                    stop();
                    content.add("EMC\n");
                }
            }
            rise(0);
            stop();
        }

        private void write(Atom atom) {
            String wanted = FontWriter.name(atom.glyphs()) + " " + Syntax.number(atom.size());
            for (Strip strip : atom.shape().strips()) {
                if (!wanted.equals(font)) {
                    stop();
                    content.add(wanted).add(" Tf\n");
                    font = wanted;
                }
                rise(strip.rise() * atom.size() / 1000);
                if (!showing) {
                    content.add("[");
                    showing = true;
                }
                content.add(strip.operand());
            }
        }

        private void rise(float wanted) {
            if (wanted != rise) {
                stop();
                content.add(wanted).add("Ts\n");
                rise = wanted;
            }
        }

        private void stop() {
            if (showing) {
                content.add("]TJ\n");
                showing = false;
            }
        }
    }
}
