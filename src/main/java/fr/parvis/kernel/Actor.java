package fr.parvis.kernel;

/**
 * Who acts: bound at the edge beside {@link CommuneScope}.
 *
 * @param kind whether a person signed in, an anonymous visitor, another program or the machine
 *     itself
 * @param id account id, or 0 where there is none
 * @param name as shown in the journal
 * @param address network address, or empty
 * @param standsFor name of the absent colleague in whose place it is done, or empty
 */
public record Actor(Kind kind, long id, String name, String address, String standsFor) {

    /** Acts for themselves. */
    public Actor(Kind kind, long id, String name, String address) {
        this(kind, id, name, address, "");
    }

    public enum Kind {
        AGENT,
        RESIDENT,
        VISITOR,
        /** Another program of the town hall, by its token. */
        PROGRAM,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, 0, "Parvis", "");

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /**
     * @param absent name of who is away, or empty
     */
    public Actor inPlaceOf(String absent) {
        return new Actor(kind, id, name, address, absent);
    }

    /** The bound actor, or {@link #SYSTEM} where none is bound. */
    public static Actor current() {
        return CURRENT.isBound() ? CURRENT.get() : SYSTEM;
    }

    public static <T, X extends Throwable> T call(Actor actor, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }
}
