package nl.samenbord.handout.paper.type;

import nl.samenbord.text.Addresses;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into atoms: where the font, style or direction changes, and where a line may end. */
final class Itemizer {
    /** What a character asks for; neighbours that ask the same form one atom. */
    private record Wish(Atom.Kind kind, Typeface typeface, int piece, int level) {
        boolean isWord() {
            return kind == Atom.Kind.WORD || kind == Atom.Kind.ADDRESS;
        }

        /** Hyphens that nobody sees do nothing there. */
        @Nullable Wish inAddress() {
            return switch (kind) {
                case WORD -> new Wish(Atom.Kind.ADDRESS, typeface, piece, level);
                case SOFT_HYPHEN, POSSIBLE_HYPHEN -> null;
                case ADDRESS, SPACE, CODE -> this;
            };
        }
    }

    /** A longer row of letters is no word, and would take its shaper too long as a whole. */
    private static final int LONGEST_ATOM = 400;

    private final Fonts fonts;
    private final AtomMaker maker;

    Itemizer(Fonts fonts, AtomMaker maker) {
        this.fonts = fonts;
        this.maker = maker;
    }

    /** The atoms of a part of a passage without line ends. */
    List<Atom> atoms(Passage passage, int from, int to, Levels levels) {
        String words = passage.words().substring(from, to);
        LineEnds ends = new LineEnds(words);
        Addresses addresses = new Addresses(words);
        List<Atom> atoms = new ArrayList<>();
        Wish current = null;
        int piece = passage.pieceAt(from, 0);
        int start = 0;
        int before = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            piece = passage.pieceAt(from + i, piece);
            boolean joined = i > 0 && (Characters.joins(c) || before == Characters.JOINER);
            Wish wish;
            if (joined && current != null && current.piece == piece && stays(c, before, current)) {
                wish = current;
            } else {
                boolean bold = passage.style(piece).bold();
                int after = i + Character.charCount(c);
                boolean emoji = after < words.length() && words.charAt(after) == 0xFE0F;
                wish = wish(c, emoji, bold, piece, levels.at(i));
                if (wish != null && addresses.has(i)) {
                    wish = wish.inAddress();
                }
            }
            boolean mayBreak = i > start && !joined && mayBreak(addresses, ends, i, current);
            if (i > start && (mayBreak || !same(wish, current))) {
                add(atoms, passage, words.substring(start, i), current, mayBreak);
                start = i;
            }
            current = wish;
            before = c;
            i += Character.charCount(c);
        }
        add(atoms, passage, words.substring(start), current, true);
        return atoms;
    }

    /** Codes are long, so that a line may end after each. */
    private static boolean mayBreak(
            Addresses addresses, LineEnds ends, int place, @Nullable Wish current) {
        if (addresses.isWithin(place)) {
            return addresses.mayEnd(place);
        }
        boolean code = current != null && current.kind == Atom.Kind.CODE;
        return ends.at(place) || (code && !ends.bound(place));
    }

    private static boolean same(@Nullable Wish one, @Nullable Wish other) {
        return one != null && one.equals(other) && (one.isWord() || one.kind == Atom.Kind.SPACE);
    }

    private boolean stays(int c, int before, Wish current) {
        if (!current.isWord()) {
            return false;
        }
        if (Characters.unseen(c) || fonts.has(current.typeface, c)) {
            return true;
        }
        String both = Character.toString(before) + Character.toString(c);
        String composed = Normalizer.normalize(both, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) == 1
                && fonts.has(current.typeface, composed.codePointAt(0));
    }

    private @Nullable Wish wish(int c, boolean emoji, boolean bold, int piece, int level) {
        Typeface plain = bold ? Typeface.INTER_BOLD : Typeface.INTER;
        if (c == Characters.SOFT_HYPHEN) {
            return new Wish(Atom.Kind.SOFT_HYPHEN, plain, piece, level);
        }
        if (Characters.unseen(c)) {
            return null;
        }
        if (c == '\t') {
            return new Wish(Atom.Kind.SPACE, plain, piece, level);
        }
        Typeface typeface =
                emoji && fonts.has(Typeface.EMOJI, c) ? Typeface.EMOJI : fonts.choose(c, bold);
        if (typeface == null) {
            return new Wish(Atom.Kind.CODE, fonts.ofPlainForm(c, plain), piece, level);
        }
        Atom.Kind kind = Characters.space(c) ? Atom.Kind.SPACE : Atom.Kind.WORD;
        return new Wish(kind, typeface, piece, level);
    }

    private void add(
            List<Atom> atoms, Passage passage, String text, @Nullable Wish wish, boolean last) {
        if (wish == null) {
            if (last && !atoms.isEmpty()) {
                atoms.set(atoms.size() - 1, atoms.getLast().breakable());
            }
            return;
        }
        GlyphSet glyphs = fonts.glyphs(wish.typeface);
        float size = passage.style(wish.piece).size();
        int from = 0;
        while (text.length() - from > LONGEST_ATOM) {
            int to = cut(text, from + LONGEST_ATOM);
            String part = text.substring(from, to);
            atoms.add(maker.make(wish.kind, part, wish.piece, wish.level, false, glyphs, size));
            from = to;
        }
        String rest = text.substring(from);
        atoms.add(maker.make(wish.kind, rest, wish.piece, wish.level, last, glyphs, size));
    }

    /** The end of a letter that is not after a place, or that place if no letter ends before it. */
    private static int cut(String text, int place) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(place - LONGEST_ATOM, place + 1));
        int last = letters.preceding(LONGEST_ATOM + 1);
        return last > 0 ? place - LONGEST_ATOM + last : place;
    }
}
