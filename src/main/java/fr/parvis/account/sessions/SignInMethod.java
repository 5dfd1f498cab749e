package fr.parvis.account.sessions;

/** How somebody came in. */
public enum SignInMethod {
    PASSWORD(false),
    MAIL_LINK(false),
    /** The device asked for a finger, a face or its own code: it counts as two factors. */
    PASSKEY(true),
    FRANCE_CONNECT(true),
    /** Asked for several factors, or refused. */
    PRO_CONNECT(true),
    INVITATION(false);

    private final boolean strong;

    SignInMethod(boolean strong) {
        this.strong = strong;
    }

    /** Whether it stands for two factors by itself. */
    public boolean strong() {
        return strong;
    }
}
