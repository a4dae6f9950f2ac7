package nl.samenbord.bench;

import com.sun.management.OperatingSystemMXBean;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.store.ExampleEvening;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;

/**
 * Prints once in a process of its own: {@code ours NOTES} the report, {@code plain PAGES} as many
 * pages of plain text. Says the pages and the processor time of the whole process in milliseconds;
 * with a third word also the median of so many further turns.
 */
public final class PrintOnce {
    private PrintOnce() {}

    /** One print, then as many warm ones as the third word says. */
    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[1]);
        boolean ours = args[0].equals("ours");
        Board board = ours ? Evenings.of(ExampleEvening.session().board(), size) : null;
        int pages = print(board, size);
        double cold = cpu();
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        double[] warm = new double[Math.max(1, turns)];
        for (int turn = 0; turn < 2 * turns; turn++) {
            double before = cpu();
            print(board, size);
            warm[turn % warm.length] = cpu() - before;
        }
        System.out.println(pages + " " + cold + " " + Pair.median(warm));
    }

    private static int print(@Nullable Board board, int size) throws IOException {
        OutputStream nowhere = new ByteArrayOutputStream();
        if (board == null) {
            PlainText.write(nowhere, size);
            return size;
        }
        return new Handout(Form.REPORT).write(board, nowhere, Progress.NONE).pages();
    }

    private static double cpu() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return ((OperatingSystemMXBean) system).getProcessCpuTime() / 1e6;
    }
}
