package fr.parvis.site.writing;

import java.util.List;

/**
 * Something to look at again in a text.
 *
 * @param code end of the key of its words, which say what to do
 * @param must nothing is published before it is done
 * @param arguments of its words
 * @param from where it begins in the text
 * @param to where it ends
 */
public record Remark(String code, boolean must, List<Object> arguments, int from, int to) {

    public String key() {
        return "site.writing.remark." + code;
    }
}
