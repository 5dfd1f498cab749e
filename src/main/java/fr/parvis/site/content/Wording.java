package fr.parvis.site.content;

/**
 * A content in one language.
 *
 * @param summary one or two sentences, for lists and search engines; may be empty
 * @param body in Markdown; may be empty
 * @param easyRead the body again, easy to read and understand (FALC), in Markdown; may be empty
 */
public record Wording(String title, String summary, String body, String easyRead) {

    public static final Wording NONE = new Wording("", "", "", "");

    public boolean empty() {
        return equals(NONE);
    }
}
