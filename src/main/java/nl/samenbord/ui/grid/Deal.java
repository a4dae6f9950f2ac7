package nl.samenbord.ui.grid;

import java.util.ArrayList;
import java.util.List;

/** Deals cards out over pages of so many columns, in their order; the columns of a page balance. */
final class Deal {
    private final int columns;
    private final double height;
    private final double gap;
    private final CardCutter cutter;
    private final List<List<List<Card>>> pages = new ArrayList<>();
    private List<List<Card>> page = new ArrayList<>();
    private List<Card> column = new ArrayList<>();
    private double used;
    private boolean cut;

    Deal(int columns, double height, double gap, CardCutter cutter) {
        this.columns = columns;
        this.height = height;
        this.gap = gap;
        this.cutter = cutter;
    }

    /** Page by page, column by column; always at least one page. */
    List<List<List<Card>>> pages(List<Card> cards) {
        for (Card card : cards) {
            if (card.height() <= height) {
                place(card);
            } else {
                divide(card);
            }
        }
        endPage();
        return pages;
    }

    /** Whether a card had to be cut. */
    boolean cut() {
        return cut;
    }

    private void divide(Card card) {
        cut = true;
        // a few lines at the foot of a column are no beginning
        if (used > height * 0.6) {
            endColumn();
        }
        List<Card> parts = cutter.cut(card, height - used, height, false);
        if (parts.size() > columns - page.size()) {
            parts = cutter.cut(card, height - used, height, true);
        }
        parts.forEach(this::place);
    }

    private void place(Card card) {
        if (used + card.height() > height) {
            endColumn();
        }
        column.add(card);
        used += card.height() + gap;
    }

    private void endColumn() {
        page.add(column);
        column = new ArrayList<>();
        used = 0;
        if (page.size() == columns) {
            pages.add(balanced(page));
            page = new ArrayList<>();
        }
    }

    private void endPage() {
        if (!column.isEmpty()) {
            endColumn();
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(balanced(page));
        }
    }

    private List<List<Card>> balanced(List<List<Card>> filled) {
        List<Card> cards = filled.stream().flatMap(List::stream).toList();
        double low = 0;
        double high = height;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (within(cards, middle).size() <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return within(cards, high);
    }

    private List<List<Card>> within(List<Card> cards, double limit) {
        List<List<Card>> result = new ArrayList<>();
        double sum = limit + 1;
        for (Card card : cards) {
            if (sum + card.height() > limit) {
                result.add(new ArrayList<>());
                sum = 0;
            }
            result.getLast().add(card);
            sum += card.height() + gap;
        }
        return result;
    }
}
