package fr.parvis.site.content;

import java.time.Clock;

/** Does with the contents of the current commune what the clock says. */
public class TurnContents {

    private static final int MOST = 500;

    private final PieceStore pieces;
    private final MoveContent move;
    private final Clock clock;

    TurnContents(PieceStore pieces, MoveContent move, Clock clock) {
        this.pieces = pieces;
        this.move = move;
        this.clock = clock;
    }

    /** Each in a transaction of its own, so that one that fails holds up no other. */
    public void here() {
        pieces.due(clock.instant(), MOST).forEach(move::byTheClock);
    }
}
