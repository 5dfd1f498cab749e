package fr.parvis.site.kinds;

import fr.parvis.forms.Forms.Line;
import fr.parvis.site.media.Image;
import fr.parvis.ui.LinkItem;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * The answers of one content, ready for its page.
 *
 * @param list address and name of the list it stands in
 * @param sort what sort of it, in words ("Travaux et circulation"); or null
 * @param lines answers in words, without those told elsewhere
 * @param downloads files, under the names of their fields
 * @param related contents it names
 * @param contact or null where nothing of it is known
 * @param body as HTML; null where nothing was written
 * @param easyBody the body easy to read, as HTML; or null
 * @param picture or null
 */
public record Item(
        LinkItem list,
        String sort,
        List<Line> lines,
        List<Download> downloads,
        List<LinkItem> related,
        Contact contact,
        Content body,
        Content easyBody,
        Image picture) {

    /**
     * @param detail {@code PDF, 240 Ko}
     */
    public record Download(String title, String href, String detail) {}

    /** Each null where not known, not all of them. */
    public record Contact(Venue venue, String phone, String email, String website) {

        public Optional<Venue> where() {
            return Optional.ofNullable(venue);
        }

        public String dial() {
            return "tel:" + phone.replaceAll("[^+0-9]", "");
        }
    }
}
