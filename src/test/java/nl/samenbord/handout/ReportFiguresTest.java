package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.bench.Evenings;
import nl.samenbord.bench.PrintOnce;
import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

final class ReportFiguresTest {
    private static final int MOST_BYTES = 260_000;

    private final Board example = ExampleEvening.session().board();

    private static byte[] print(Handout handout, Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handout.write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void threeHundredNotesWithTheirSessionAreSmall() throws IOException {
        Board board = Evenings.of(example, 300);
        byte[] session = SessionFormat.write(Session.fresh(board), Unknown.NOTHING);
        int size = print(new Handout(Form.REPORT).carrying(session), board).length;
        assertTrue(size <= MOST_BYTES, size + " bytes");
    }

    @ParameterizedTest
    @EnumSource
    void theSameBoardGivesTheSameBytes(Form form) throws IOException {
        assertArrayEquals(print(new Handout(form), example), print(new Handout(form), example));
    }

    @Test
    void threeThousandNotesArePrintedInLittleMemory() throws Exception {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx96m",
                                        "-Djava.awt.headless=true",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        PrintOnce.class.getName(),
                                        "ours",
                                        "3000"))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor() == 0, said);
    }
}
