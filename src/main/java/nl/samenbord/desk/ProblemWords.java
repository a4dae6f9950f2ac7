package nl.samenbord.desk;

import nl.samenbord.board.Words;
import nl.samenbord.exchange.ReasonWords;
import nl.samenbord.store.Guise;
import nl.samenbord.text.Texts;

/**
 * Tells a problem in plain sentences: what happened, what is safe, what to do now. The file itself
 * is named beside them.
 */
public final class ProblemWords {
    private static final int MEGABYTE = 1 << 20;

    private final Texts texts;

    /** In this language. */
    public ProblemWords(Texts texts) {
        this.texts = texts;
    }

    /** What to say of this problem. */
    public String sentence(Problem problem) {
        return switch (problem) {
            case Problem.Refused refused -> RefusalWords.sentence(refused.why(), texts);
            case Problem.BadName name ->
                    name.letters()
                            ? texts.of("problem.badName.letters")
                            : texts.of("problem.badName");
            case Problem.Missing _ -> texts.of("problem.missing");
            case Problem.NotAFile _ -> texts.of("problem.notAFile");
            case Problem.NotReadable _ -> texts.of("problem.notReadable");
            case Problem.TooBig big -> texts.of("problem.tooBig", big.mostBytes() / MEGABYTE);
            case Problem.TooBigInside big ->
                    texts.of("problem.tooBigInside", big.mostBytes() / MEGABYTE);
            case Problem.Locked _ -> texts.of("problem.locked");
            case Problem.Empty _ -> texts.of("problem.empty");
            case Problem.SomethingElse other -> other(other.what());
            case Problem.Foreign foreign ->
                    foreign.pdf() ? texts.of("problem.pdf") : texts.of("problem.foreign");
            case Problem.NoTable table -> new ReasonWords(texts).sentence(table.why());
            case Problem.TableAlone _ -> texts.of("problem.tableAlone");
            case Problem.ATemplate _ -> texts.of("problem.aTemplate");
            case Problem.NoTemplate _ -> texts.of("problem.noTemplate");
            case Problem.OtherGrid _ -> texts.of("problem.otherGrid");
            case Problem.SameSession _ -> texts.of("problem.sameSession");
            case Problem.Damaged _ -> texts.of("problem.damaged");
            case Problem.Wrong wrong -> wrong(wrong);
            case Problem.Newer _ -> texts.of("problem.newer");
            case Problem.InUse inUse -> HolderWords.sentence(inUse, texts);
            case Problem.OnlyLooked _ -> texts.of("problem.onlyLooked");
            case Problem.AlreadyThere _ -> texts.of("problem.alreadyThere");
            case Problem.DiskFull _ -> texts.of("problem.diskFull");
            case Problem.ReadOnlyPlace _ -> texts.of("problem.readOnlyPlace");
            case Problem.Gone _ -> texts.of("problem.gone");
            case Problem.FolderGone _ -> texts.of("problem.folderGone");
            case Problem.CannotWrite _ -> texts.of("problem.cannotWrite");
            case Problem.ChangedUnderneath changed ->
                    texts.of(
                            "problem.changedUnderneath",
                            String.valueOf(changed.nowIn().getFileName()));
            case Problem.NoSafetyNet _ -> texts.of("problem.noSafetyNet");
        };
    }

    private String other(Guise what) {
        return switch (what) {
            case WEB_PAGE -> texts.of("problem.foreign.webPage");
            case SPREADSHEET -> texts.of("problem.foreign.spreadsheet");
            case DOCUMENT -> texts.of("problem.foreign.document");
            case PRESENTATION -> texts.of("problem.foreign.presentation");
            case PICTURE -> texts.of("problem.foreign.picture");
            case ARCHIVE -> texts.of("problem.foreign.archive");
            case TABLE -> texts.of("problem.foreign.table");
            case TEXT -> texts.of("problem.foreign.text");
            case TWO_VERSIONS -> texts.of("problem.foreign.twoVersions");
        };
    }

    private String wrong(Problem.Wrong wrong) {
        String what =
                switch (wrong.flaw()) {
                    case WRONG_TYPE -> texts.of("flaw.wrongType");
                    case WRONG_VALUE -> texts.of("flaw.wrongValue");
                    case MISSING_FIELD -> texts.of("flaw.missingField");
                    case TWICE -> texts.of("flaw.twice");
                    case TOO_MANY -> texts.of("flaw.tooMany");
                    case NO_SUCH_CELL -> texts.of("flaw.noSuchCell");
                    case NO_SUCH_KIND -> texts.of("flaw.noSuchKind");
                    case NO_SUCH_VOICE -> texts.of("flaw.noSuchVoice");
                    case NO_SUCH_ASK -> texts.of("flaw.noSuchAsk");
                    case NO_SUCH_TARGET -> texts.of("flaw.noSuchTarget");
                    case IN_TWO_BUNDLES -> texts.of("flaw.inTwoBundles");
                    case ERASED -> texts.of("flaw.erased");
                    case TEXT_EMPTY -> texts.of("flaw.textEmpty");
                    case TEXT_TOO_LONG -> texts.of("flaw.textTooLong", Words.LONGEST);
                };
        String where = wrong.field().isEmpty() ? "" : " (" + wrong.field() + ")";
        return texts.of("problem.wrong", what + where);
    }
}
