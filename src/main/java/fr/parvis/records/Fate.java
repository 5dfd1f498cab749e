package fr.parvis.records;

/** What becomes of a thing at the end of its time (DGP/SIAF/2014/006: C, D, T). */
public enum Fate {
    /** No archive: erased without anybody's visa, for example an account nobody uses. */
    ERASE,
    /** Destroyed with the visa of the departmental archives (Code du patrimoine, R212-14). */
    DESTROY,
    /** The archives choose what they keep of it; the rest is destroyed. */
    SORT,
    /** Handed to the archives; the copy here goes once they have it. */
    KEEP;

    /** The archives must have agreed, or have received it. */
    public boolean needsVisa() {
        return this != ERASE;
    }
}
