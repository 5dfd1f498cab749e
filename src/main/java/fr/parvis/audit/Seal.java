package fr.parvis.audit;

import java.util.Arrays;

/**
 * A link of the chain.
 *
 * @param seq 1, 2, 3… without a gap in each commune
 * @param entry id of the entry it seals
 * @param previous hash of the seal before; 32 zero bytes for the first
 */
record Seal(long seq, long entry, byte[] previous, byte[] hash) {

    /** What the first seal of a commune follows. */
    static final Seal NONE = new Seal(0, 0, new byte[0], new byte[32]);

    Seal next(Entry sealed) {
        return new Seal(seq + 1, sealed.id(), hash, sealed.hash(hash));
    }

    boolean follows(Seal before) {
        return seq == before.seq + 1 && Arrays.equals(previous, before.hash);
    }

    boolean seals(Entry content) {
        return Arrays.equals(hash, content.hash(previous));
    }
}
