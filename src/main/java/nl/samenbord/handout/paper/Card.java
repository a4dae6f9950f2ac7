package nl.samenbord.handout.paper;

import java.util.List;

/** A card to cut out: what stands at its head, in the middle of what is left, and at its foot. */
public record Card(List<Block> head, List<Block> middle, List<Block> foot) {
    public Card {
        head = List.copyOf(head);
        middle = List.copyOf(middle);
        foot = List.copyOf(foot);
    }
}
