package fr.parvis.account.openid;

/** Why a provider, or what came in its name, is not believed. */
public enum Fault {
    /** No connection, or an answer that is a failure. */
    UNREACHABLE,
    /** Nothing complete within the time one may keep a person waiting. */
    TOO_SLOW,
    /** The provider does not know us, or is not the one it is said to be. */
    MISCONFIGURED,
    /** An answer that is not what the protocol says. */
    UNREADABLE,
    /** The code was used already, is too old, or is not ours. */
    CODE_REFUSED,
    WRONG_SIGNATURE,
    WRONG_ISSUER,
    WRONG_AUDIENCE,
    WRONG_NONCE,
    EXPIRED,
    NOT_YET_VALID,
    WRONG_TOKEN_HASH,
    WRONG_SUBJECT,
    /** The person proved themselves less strictly than was asked. */
    TOO_WEAK;

    /** The provider could not help just now; nothing speaks of an attack or of a wrong setting. */
    public boolean passing() {
        return this == UNREACHABLE || this == TOO_SLOW;
    }

    /** For the words and for who helps: {@code too-slow}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
