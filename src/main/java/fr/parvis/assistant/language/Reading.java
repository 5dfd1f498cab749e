package fr.parvis.assistant.language;

import fr.parvis.assistant.Sign;
import fr.parvis.assistant.When;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a question says.
 *
 * @param tokens in order
 * @param signs what its words show
 * @param spoken places of the tokens that signs, days and places are made of
 * @param when the day it names, or null
 * @param place the sort of place it names, or null
 * @param departments codes of departments whose matters it names, the one named best first
 * @param elsewhere code of a matter of another body, or null
 */
public record Reading(
        List<Token> tokens,
        Set<Sign> signs,
        Set<Integer> spoken,
        When when,
        String place,
        List<String> departments,
        String elsewhere) {

    /** Words that carry meaning, whether they are part of a sign or not. */
    public List<Token> matters() {
        return tokens.stream().filter(token -> !token.empty()).toList();
    }

    /** Words that carry meaning and that no sign, day or place explains. */
    public List<Token> left() {
        return IntStream.range(0, tokens.size())
                .filter(at -> !spoken.contains(at) && !tokens.get(at).empty())
                .mapToObj(tokens::get)
                .toList();
    }
}
