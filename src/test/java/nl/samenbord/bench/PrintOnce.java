package nl.samenbord.bench;

import com.sun.management.OperatingSystemMXBean;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;

/**
 * Prints once in a process of its own: {@code ours NOTES} the report with its session inside,
 * {@code plain PAGES} as many pages of plain text. Says the pages, the processor time of the whole
 * process in milliseconds, with a third word also the median of so many further turns, and the size
 * in bytes.
 */
public final class PrintOnce {
    private PrintOnce() {}

    /** One print, then as many warm ones as the third word says. */
    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[1]);
        boolean ours = args[0].equals("ours");
        Board board = ours ? Evenings.of(ExampleEvening.session().board(), size) : null;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pages = print(board, size, out);
        double cold = cpu();
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        double[] warm = new double[Math.max(1, turns)];
        for (int turn = 0; turn < 2 * turns; turn++) {
            double before = cpu();
            print(board, size, new ByteArrayOutputStream());
            warm[turn % warm.length] = cpu() - before;
        }
        System.out.println(pages + " " + cold + " " + Pair.median(warm) + " " + out.size());
    }

    private static int print(@Nullable Board board, int size, OutputStream out) throws IOException {
        if (board == null) {
            PlainText.write(out, size);
            return size;
        }
        byte[] session = SessionFormat.write(Session.fresh(board), Unknown.NOTHING);
        return new Handout(Form.REPORT).carrying(session).write(board, out, Progress.NONE).pages();
    }

    private static double cpu() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return ((OperatingSystemMXBean) system).getProcessCpuTime() / 1e6;
    }
}
