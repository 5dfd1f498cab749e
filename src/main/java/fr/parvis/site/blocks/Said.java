package fr.parvis.site.blocks;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PageBlock;

/**
 * A text among the settings of a block, in French under a name and in English under the name-en.
 */
final class Said {

    private Said() {}

    /** Empty text where nothing was given. */
    static String in(PageBlock.Settings settings, String field, Frame frame) {
        String french = settings.text(field);
        return french.isBlank()
                ? ""
                : frame.t(new LocalizedText(french, settings.text(field + "-en")));
    }

    static String or(PageBlock.Settings settings, String field, Frame frame, String usual) {
        String said = in(settings, field, frame);
        return said.isBlank() ? usual : said;
    }
}
