package fr.parvis.api.tokens;

/**
 * A token in the list.
 *
 * @param owner name of who answers for it
 * @param state {@code good}, {@code soon}, {@code expired} or {@code ended}
 */
public record TokenLine(Token token, String owner, String state) {

    public boolean good() {
        return state.equals("good") || state.equals("soon");
    }

    /** How the status looks. */
    public String mark() {
        return switch (state) {
            case "good" -> "yes";
            case "soon" -> "yours";
            default -> "closed";
        };
    }
}
