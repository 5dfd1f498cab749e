package fr.parvis.api.calls;

import fr.parvis.api.tokens.Token;
import fr.parvis.requests.Program;

/** The program that calls; a controller under {@code /api/v1} takes it as a parameter. */
public record Caller(Token token) {

    /** How far it reaches among requests. */
    public Program program() {
        return new Program(token.software(), token.departments(), token.procedures());
    }

    /** Name under which it keeps what is its own, whatever its token. */
    public String software() {
        return token.software();
    }
}
