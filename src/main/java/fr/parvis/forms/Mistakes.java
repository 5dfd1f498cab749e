package fr.parvis.forms;

import fr.parvis.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in a definition, each mistake under the path where it stands. */
public final class Mistakes {

    private final String path;
    private final Words words;
    private final List<DefinitionMistake> found;

    private Mistakes(String path, Words words, List<DefinitionMistake> found) {
        this.path = path;
        this.words = words;
        this.found = found;
    }

    /** A new collection, at the root; its sentences come from {@code forms.definition.*}. */
    public static Mistakes in(Words words) {
        return new Mistakes("", words, new ArrayList<>());
    }

    /** For definitions that were checked before: what is wrong is passed over. */
    public static Mistakes unheard() {
        return in((key, arguments) -> key);
    }

    public Mistakes at(String key) {
        return new Mistakes(path.isEmpty() ? key : path + "." + key, words, found);
    }

    public Mistakes at(int index) {
        return new Mistakes(path + "[" + index + "]", words, found);
    }

    /**
     * @param key of the sentence that says what would be right, after {@code forms.definition.}
     */
    public void expect(String key, Object... arguments) {
        found.add(new DefinitionMistake(path, words.get("forms.definition." + key, arguments)));
    }

    public List<DefinitionMistake> found() {
        return List.copyOf(found);
    }
}
