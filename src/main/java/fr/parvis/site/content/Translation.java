package fr.parvis.site.content;

/**
 * A wording in another language than French.
 *
 * @param of a mark of the French wording it says, see {@link #mark}
 */
public record Translation(Wording wording, String of) {

    /** Of this French wording. */
    public static Translation of(Wording french, Wording wording) {
        return new Translation(wording, mark(french));
    }

    /** The French has changed since. */
    public boolean stale(Wording french) {
        return !of.equals(mark(french));
    }

    /** Differs when one letter does. */
    static String mark(Wording french) {
        return Digests.sha256(
                String.join(
                        "\u0000",
                        french.title(),
                        french.summary(),
                        french.body(),
                        french.easyRead()));
    }
}
