package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

final class NotesMarkdownTest {
    private final Texts texts = new Texts(Language.DUTCH);

    @Test
    void theWholeBoardIsToldInOrder() {
        Note wish = Boards.note(Boards.A1, "Een praatje\nbij het hek");
        Note need = Note.of(Boards.A1, "eis", "school", "Bel ons");
        Note one = Boards.note(Boards.B2, "Merhaba").saying("Merhaba", "tr", "Hallo");
        Note two = Note.of(Boards.B2, "eis", "school", "Hallo zeggen");
        Bundle bundle =
                new Bundle(Id.fresh(), "Groeten", Boards.B2, List.of(one.id(), two.id()), "", null);
        Board board =
                Boards.with(wish, need, one, two)
                        .with(Bundle.class, Shelf.of(List.of(bundle)))
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(
                                                new Ballot(Id.fresh(), "ouder", wish.id(), 5),
                                                new Ballot(Id.fresh(), "ouder", bundle.id(), 2),
                                                new Ballot(Id.fresh(), "school", two.id(), 1))))
                        .with(
                                Statement.class,
                                Shelf.of(
                                        List.of(
                                                new Statement(
                                                        Id.fresh(),
                                                        "Ouders horen in de klas",
                                                        "",
                                                        "",
                                                        List.of(),
                                                        Map.of("ouder", new Tally(3, 2, 1))))))
                        .with(
                                Agreement.class,
                                Shelf.of(
                                        List.of(
                                                new Agreement(
                                                        Id.fresh(),
                                                        "Verslag",
                                                        "het team",
                                                        "2026-12-01"),
                                                new Agreement(
                                                        Id.fresh(),
                                                        "Koffie",
                                                        "",
                                                        "vanaf januari"))))
                        .with(
                                Certainty.class,
                                Shelf.of(
                                        List.of(
                                                new Certainty(
                                                        Id.fresh(), "ouder", "Je hoort het"))));
        assertEquals(
                """
                # Ouderavond

                De Regenboog · dinsdag 24 november 2026

                4 briefjes

                ## A · Thuis

                Samen

                ### A1 · Contact

                Hoe praten we?

                #### Wensen

                - **Ouder** · stippen: Ouder 5, Team 0: Een praatje\\
                  bij het hek

                #### Verwachtingen

                - **Team**: Bel ons

                ### A2 · Sfeer

                Geen briefjes.

                ## B · School

                Samen

                ### B1 · Contact

                Geen briefjes.

                ### B2 · Sfeer

                Hoe voelt het?

                #### Gebundeld

                - **Groeten** · stippen: Ouder 2, Team 1
                  - **Ouder** · Wens · Turks: Merhaba\\
                    Vertaling: Hallo
                  - **Team** · Verwachting · stippen: Ouder 0, Team 1: Hallo zeggen

                ## Stellingen

                - Ouders horen in de klas
                  - Ouders: eens 3, oneens 2, weet niet 1

                ## Afspraken

                - Verslag · het team · dinsdag 1 december 2026
                - Koffie · vanaf januari

                ## Zekerheden

                ### Ouders

                - Je hoort het
                """,
                NotesMarkdown.write(board, texts));
    }

    @Test
    void hiddenNotesAreNeverThere() {
        Note hidden = Boards.note(Boards.A1, "geheim").hidden(true);
        Bundle bundle = new Bundle(Id.fresh(), "Bundel", Boards.A1, List.of(hidden.id()), "", null);
        Board board = Boards.with(hidden).with(Bundle.class, Shelf.of(List.of(bundle)));
        String page = NotesMarkdown.write(board, texts);
        assertFalse(page.contains("geheim"), page);
        assertFalse(page.contains("Bundel"), page);
        assertTrue(page.contains("geen briefjes"), page);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "*a* _b_,\\*a\\* \\_b\\_",
                "<b>&amp;,\\<b\\>\\&amp;",
                "[x](y) `z`,\\[x\\](y) \\`z\\`",
                "# kop,\\# kop",
                "- streep,\\- streep",
                "1. een,1\\. een",
                "a\\b|c,a\\\\b\\|c",
                "10 min - 2,10 min - 2"
            })
    void signsStayTheSignsTheyWere(String text, String markdown) {
        assertEquals(markdown, MarkdownText.line(text));
    }

    @Test
    void textFromRightToLeftIsKeptApart() {
        assertEquals("\u2068أهلا\\!\u2069", MarkdownText.line("أهلا!"));
    }
}
