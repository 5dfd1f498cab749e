package fr.parvis.forms;

import java.util.List;

/**
 * Shelf: answers known from elsewhere, put into fields that are still empty, each with its source,
 * to be corrected at will. Asked after a page was posted, never when one is only looked at. An
 * implementation that does not know, or not in time, says nothing: everything can be typed.
 */
public interface Prefill {

    List<Known> known(Posting posting);

    /**
     * A page that was posted.
     *
     * @param before the answers until then
     */
    record Posting(PageDefinition page, Answers before, Answers after) {

        /** Whether the answer to a field is another one than before. */
        public boolean changed(String field) {
            Object was = before.value(field);
            Object is = after.value(field);
            return is != null && !is.equals(was);
        }
    }

    /**
     * @param field its id; not one in a group
     * @param value as the type of the field keeps it
     */
    record Known(String field, Object value, Source source) {}
}
