package fr.parvis.assistant.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that mean something together, in this order. Between them may stand one other word that
 * carries meaning, and a few that carry none.
 *
 * @param plain as the lexicon writes them
 * @param meanings the same, without endings
 */
record Phrase(List<String> plain, List<String> meanings) {

    private static final int LARGEST_GAP = 4;
    private static final int MEANINGFUL = 1;

    /** Places of its words in the first tokens that say it; empty when none do. */
    List<Integer> in(List<Token> tokens) {
        for (int start = 0; start < tokens.size(); start++) {
            List<Integer> found = from(start, tokens);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> from(int start, List<Token> tokens) {
        if (!says(tokens.get(start), 0)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(List.of(start));
        for (int word = 1; word < meanings.size(); word++) {
            int next = next(found.getLast(), word, tokens);
            if (next < 0) {
                return List.of();
            }
            found.add(next);
        }
        return found;
    }

    private int next(int after, int word, List<Token> tokens) {
        int last = Math.min(tokens.size() - 1, after + 1 + LARGEST_GAP);
        int passed = 0;
        for (int at = after + 1; at <= last && passed <= MEANINGFUL; at++) {
            if (says(tokens.get(at), word)) {
                return at;
            }
            passed += tokens.get(at).empty() ? 0 : 1;
        }
        return -1;
    }

    /** Short words and words without content must be the same; others may end otherwise. */
    private boolean says(Token token, int word) {
        String wanted = plain.get(word);
        return token.plain().equals(wanted)
                || wanted.length() > 3
                        && token.plain().length() > 3
                        && !token.empty()
                        && token.meaning().equals(meanings.get(word));
    }
}
