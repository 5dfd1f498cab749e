package fr.parvis.site.writing;

import fr.parvis.ui.Frame;
import fr.parvis.ui.Templates;
import java.util.HashMap;
import java.util.Map;

/** For whom a text is written out, with what it shows. */
record Scene(Frame frame, Shown shown, Templates templates) {

    /** A piece of page, as its template says. */
    String piece(String template, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.put("frame", frame);
        return templates.text(template, all);
    }
}
