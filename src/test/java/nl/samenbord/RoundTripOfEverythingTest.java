package nl.samenbord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextArea;

import nl.samenbord.board.AnyText;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Cleaning;
import nl.samenbord.board.Course;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.exchange.BadTable;
import nl.samenbord.exchange.Defaults;
import nl.samenbord.exchange.NotesCsv;
import nl.samenbord.exchange.NotesMarkdown;
import nl.samenbord.exchange.NotesTable;
import nl.samenbord.exchange.NotesXlsx;
import nl.samenbord.exchange.Reading;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Shelter;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.CleanInput;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;
import nl.samenbord.workshop.Workshop;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every text that is likely to go wrong, through every way in and out of the program. */
final class RoundTripOfEverythingTest {
    private static final Template TEMPLATE = new TemplateLibrary().template("vijf-partnerschappen");
    private static final Cell CELL = TEMPLATE.cells().getFirst();
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** A way through the program: how all texts go in, and what must come out of one. */
    enum Way {
        TYPING {
            @Override
            List<String> through(List<String> texts, Path folder) {
                return texts.stream().map(text -> kept(text)).toList();
            }
        },
        PASTE {
            @Override
            List<String> through(List<String> texts, Path folder) {
                return WaitForAsyncUtils.waitForAsyncFx(
                        Patience.MILLIS, () -> texts.stream().map(Way::pasted).toList());
            }
        },
        CSV {
            @Override
            List<String> through(List<String> texts, Path folder) throws BadTable {
                return table(texts, NotesCsv.Form.PLAIN);
            }
        },
        CSV_FOR_A_SPREADSHEET {
            @Override
            List<String> through(List<String> texts, Path folder) throws BadTable {
                return table(texts, NotesCsv.Form.SPREADSHEET);
            }
        },
        XLSX {
            @Override
            List<String> through(List<String> texts, Path folder) throws BadTable {
                return read(NotesXlsx.write(board(texts), DUTCH));
            }
        },
        JSON {
            @Override
            List<String> through(List<String> texts, Path folder) throws Exception {
                return saved(board(texts), folder);
            }

            @Override
            String expected(String text) {
                return Words.wellFormed(text);
            }
        },
        MARKDOWN {
            @Override
            List<String> through(List<String> texts, Path folder) {
                return found(texts, plain(NotesMarkdown.write(board(texts), DUTCH)));
            }

            @Override
            String expected(String text) {
                return drawn(text);
            }
        },
        PDF {
            @Override
            List<String> through(List<String> texts, Path folder) throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new Handout(Form.REPORT).write(board(texts), out, Progress.NONE);
                try (ReadBack back = new ReadBack(out.toByteArray())) {
                    return found(
                            texts,
                            back.tags().stream()
                                    .map(tag -> tag.text())
                                    .collect(Collectors.joining("\n")));
                }
            }

            @Override
            String expected(String text) {
                return drawn(text);
            }
        };

        /** What came out of these texts. */
        abstract List<String> through(List<String> texts, Path folder) throws Exception;

        /** What must come out of a text. */
        String expected(String text) {
            return Words.entered(text);
        }

        private static String kept(String text) {
            Workshop workshop =
                    new Workshop(board(List.of()), Draft.NONE, Course.NONE, Home.INLINE);
            Hand hand = new Hand(workshop);
            Typing typing = new Typing(workshop, hand, Clock.systemUTC());
            typing.change(draft -> Drafts.text(draft, text));
            return typing.keep() ? hand.board().notes().list().getLast().text() : "";
        }

        private static String pasted(String text) {
            TextArea field = new TextArea();
            field.setTextFormatter(CleanInput.by(Cleaning.LINES));
            field.replaceSelection(text);
            return kept(field.getText());
        }
    }

    private static final Texts DUTCH = new Texts(Language.DUTCH);

    @ParameterizedTest
    @EnumSource
    void everyTextComesBack(Way way) throws Exception {
        List<String> texts = new ArrayList<>(NaughtyTexts.ALL);
        comeBack(way, texts, "the list");
        for (String text : texts) {
            if (way == Way.CSV || way == Way.CSV_FOR_A_SPREADSHEET) {
                // what a table says of all its texts must not depend on the others
                comeBack(way, List.of(text), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyTextComesBack(Way way) throws Exception {
        long seed = Seed.of(RoundTripOfEverythingTest.class);
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        while (texts.size() < 200) {
            String text = AnyText.of(random);
            if (!Words.entered(text).isEmpty()) {
                texts.add(text);
            }
        }
        comeBack(way, texts, "-Dseed=" + seed);
    }

    private void comeBack(Way way, List<String> texts, String which) throws Exception {
        List<String> back = way.through(texts, folder);
        assertEquals(texts.size(), back.size(), way + " of " + which);
        for (int i = 0; i < texts.size(); i++) {
            String from = texts.get(i);
            assertEquals(
                    way.expected(from),
                    back.get(i),
                    () ->
                            way
                                    + " of "
                                    + which
                                    + ": "
                                    + from.codePoints().mapToObj(Integer::toHexString).toList());
        }
    }

    private static Board board(List<String> texts) {
        List<Note> notes = texts.stream().map(t -> Note.of(CELL, "wens", "ouder", t)).toList();
        return Board.empty(TEMPLATE, Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 6))
                .with(Note.class, Shelf.of(notes));
    }

    private static List<String> table(List<String> texts, NotesCsv.Form form) throws BadTable {
        return read(NotesCsv.write(board(texts), form).text().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] file) throws BadTable {
        Reading reading = NotesTable.of(file, "").read(TEMPLATE, Defaults.of(TEMPLATE));
        return assertInstanceOf(Reading.Read.class, reading, reading::toString).notes().stream()
                .map(Note::text)
                .toList();
    }

    private static List<String> saved(Board board, Path folder) throws StoreException, IOException {
        Path home = Files.createTempDirectory(folder, "home");
        Path file = home.resolve("avond.samenbord.json");
        Shelter shelter = Shelter.in(DataFolder.in(home), Clock.systemUTC());
        var opened = new nl.samenbord.store.Opened(Session.fresh(board), Unknown.NOTHING, false);
        try (SessionFile made = SessionFile.create(file, opened, shelter)) {
            assertTrue(Files.size(made.path()) > 0);
        }
        return SessionFile.read(file).session().board().notes().stream().map(Note::text).toList();
    }

    /** Each text as it stands among all that was read back; what is not there stays away. */
    private static List<String> found(List<String> texts, String all) {
        String flat = flat(all);
        return texts.stream()
                .map(RoundTripOfEverythingTest::drawn)
                .map(t -> flat.contains(t) ? t : "not there")
                .toList();
    }

    /** What paper and other programs show of a text; how its lines end is their own affair. */
    private static String drawn(String text) {
        return flat(Cleaning.DRAWN.of(text));
    }

    private static String flat(String text) {
        return BLANKS.matcher(text.replace("\u00AD", "")).replaceAll("");
    }

    /** Markdown as a reader of it sees it. */
    private static String plain(String markdown) {
        String text = markdown.replace("\\\n", "\n").replaceAll("[\u2068\u2069]", "");
        return ESCAPED.matcher(text).replaceAll("$1");
    }
}
