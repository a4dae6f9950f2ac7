package nl.samenbord.handout.paper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Blocks under one another. */
final class SequenceSetting implements Setting {
    /** A fragment with what is known of its block. */
    private record Part(Fragment fragment, Block block) {}

    private final Iterator<? extends Block> blocks;
    private final Function<Block, Setting> setter;
    private List<Part> carried = new ArrayList<>();
    private @Nullable Block block;
    private @Nullable Setting setting;

    SequenceSetting(Iterator<? extends Block> blocks, Function<Block, Setting> setter) {
        this.blocks = blocks;
        this.setter = setter;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        List<Part> parts = carried;
        carried = new ArrayList<>();
        float used = height(parts);
        boolean full = false;
        boolean begun = false;
        while (!full && advance()) {
            boolean first = fresh && parts.stream().allMatch(part -> part.block.keepsWithNext());
            float gap = parts.isEmpty() ? 0 : gap(parts.getLast().block, block());
            Fragment fragment = setting().next(room - used - gap, first);
            if (fragment == null) {
                full = true;
            } else {
                parts.add(new Part(fragment, block()));
                used += gap + fragment.height();
                begun = !setting().done();
                full = begun;
            }
        }
        if (!begun && !done()) {
            holdBack(parts, fresh);
        }
        return parts.isEmpty() ? null : joined(parts);
    }

    @Override
    public boolean done() {
        return carried.isEmpty() && !advance();
    }

    /** What must stay with what follows goes to the next page with it. */
    private void holdBack(List<Part> parts, boolean fresh) {
        int kept = parts.size();
        while (kept > 0 && parts.get(kept - 1).block.keepsWithNext()) {
            kept--;
        }
        if (kept == 0 && fresh) {
            return;
        }
        carried.addAll(parts.subList(kept, parts.size()));
        parts.subList(kept, parts.size()).clear();
    }

    private boolean advance() {
        while (setting == null || setting.done()) {
            if (!blocks.hasNext()) {
                return false;
            }
            block = blocks.next();
            setting = setter.apply(block);
        }
        return true;
    }

    private Block block() {
        if (block == null) {
            throw new IllegalStateException("nothing is being set");
        }
        return block;
    }

    private Setting setting() {
        if (setting == null) {
            throw new IllegalStateException("nothing is being set");
        }
        return setting;
    }

    private static float gap(Block above, Block below) {
        return Math.max(above.after(), below.before());
    }

    private static float height(List<Part> parts) {
        float height = 0;
        for (int i = 0; i < parts.size(); i++) {
            height += i == 0 ? 0 : gap(parts.get(i - 1).block, parts.get(i).block);
            height += parts.get(i).fragment.height();
        }
        return height;
    }

    private static Fragment joined(List<Part> parts) {
        return new Fragment(
                height(parts),
                (sheet, x, y) -> {
                    float top = y;
                    for (int i = 0; i < parts.size(); i++) {
                        Part part = parts.get(i);
                        top += i == 0 ? 0 : gap(parts.get(i - 1).block, part.block);
                        part.fragment.paint(sheet, x, top);
                        top += part.fragment.height();
                    }
                });
    }
}
