package nl.samenbord.store;

import nl.samenbord.board.Board;

/** What somebody else made of the file of a session that is open here. */
public final class Theirs {
    private final Opened opened;
    private final byte[] bytes;
    private final String hash;

    Theirs(Opened opened, byte[] bytes) {
        this.opened = opened;
        this.bytes = bytes;
        this.hash = FileBytes.hash(bytes);
    }

    /** What is on the board there. */
    public Board board() {
        return opened.session().board();
    }

    Opened opened() {
        return opened;
    }

    byte[] bytes() {
        return bytes;
    }

    String hash() {
        return hash;
    }
}
