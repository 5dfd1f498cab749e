package fr.parvis.forms;

import java.util.List;

/**
 * An answer that is no longer what it was, in words.
 *
 * @param path of the field
 * @param before one per line; empty when it was not answered
 * @param after likewise
 */
public record Change(String path, String label, List<String> before, List<String> after) {

    /** The id of the field on its page. */
    public String htmlId() {
        return Problem.htmlId(path);
    }
}
