package fr.parvis.site.kinds;

import fr.parvis.site.content.Content;
import fr.parvis.ui.Frame;
import java.util.Map;

/** What the template of some kinds shows besides {@link Item}. */
interface Particulars {

    boolean of(String kind);

    /** By the names of the template's parameters. */
    Map<String, Object> model(Content content, Frame frame);
}
